#include "generator/data/data_files.h"

#include <array>

#include "generator/data/makers.h"
#include "generator/tables/csv_files.h"

namespace remit {

std::span<const DataMaker> data_makers() {
    static constexpr std::array makers{
        DataMaker{"data/groups.csv", groups_csv},
        DataMaker{"data/editions.csv", editions_csv},
        DataMaker{"data/members.csv", members_csv},
        DataMaker{"data/people-and-posts.csv", people_and_posts_csv},
        DataMaker{"data/agencies.csv", agencies_csv},
        DataMaker{"data/documents.csv", documents_csv},
        DataMaker{"data/reviews.ics", reviews_ics},
        DataMaker{"data/editions.atom", editions_atom},
        DataMaker{"data/site.json", site_json},
        DataMaker{"data/site.schema.json", site_schema},
        DataMaker{"data/organisation.jsonld", organisation_json_ld},
        DataMaker{membership_csv_path, membership_csv},
        DataMaker{meetings_csv_path, meetings_csv},
    };
    return makers;
}

}  // namespace remit
