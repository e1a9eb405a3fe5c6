#include "generator/naming/web_address.h"

namespace remit {

std::string web_address(const SiteContext& context, const Address& to) {
    return context.site().settings.base_url + relative_link({}, to);
}

std::string web_address(const SiteContext& context, const Reference& to) {
    return web_address(context, address_of(to));
}

}  // namespace remit
