// The least that nginx and Apache have to be told. What Debian's own settings switch on for files is on here as well;
// the rest says where to put what they write while they run.

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export const nginxSettings = ({ folder, root, port }) => `
daemon off;
pid "${folder}/pid";
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  gzip on;
  access_log off;
${temporary.map((what) => `  ${what}_temp_path "${folder}/${what}";`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root "${root}";
  }
}
`;

const apacheModules = ['mpm_event', 'authz_core', 'mime', 'negotiation', 'dir', 'autoindex', 'filter', 'deflate'];
const packed = [
  ...['text/html', 'text/plain', 'text/xml', 'text/css', 'text/javascript'],
  ...['application/javascript', 'application/wasm', 'application/xml'],
];

export const apacheSettings = ({ folder, root, port }) => `
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${folder}/pid"
DefaultRuntimeDir "${folder}"
ErrorLog "${folder}/errors"
TypesConfig /etc/mime.types
DirectoryIndex index.html
AddOutputFilterByType DEFLATE ${packed.join(' ')}
DocumentRoot "${root}"
`;
