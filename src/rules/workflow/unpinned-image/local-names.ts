import type { Image } from '../../../sources/workflows/model.ts'

/**
 * Every name that Docker's own images have or had. A name without a slash is one of these on Docker Hub, where nobody
 * else can push such a name.
 * Source: the folder `library` of https://github.com/docker-library/official-images, over its whole history
 */
const OFFICIAL: ReadonlySet<string> = new Set(
  [
    'adminer adoptopenjdk aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux azul-zulu',
    'backdrop bash bonita buildpack-deps busybox caddy cassandra celery centos chronograf cirros clearlinux clefos clickhouse',
    'clojure composer consul convertigo couchbase couchdb couchdb-nouveau crate crux dart debian django docker docker-dev',
    'drupal eclipse-mosquitto eclipse-temurin eggdrop elasticsearch elixir emqx erlang espocrm euleros express-gateway fedora',
    'flink fluentd friendica fsharp gazebo gcc geonetwork ghost glassfish golang gradle groovy haproxy haskell haxe',
    'hello-seattle hello-world hipache hitch hola-mundo httpd hylang ibm-semeru-runtimes ibmjava influxdb iojs irssi java',
    'jenkins jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong krakend lightstreamer',
    'lightstreamer-server liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono',
    'mosquitto mysql nats nats-streaming neo4j neurodebian nextcloud nginx nim node notary notary-server notary-signer nuxeo',
    'odoo open-liberty openjdk opensuse oraclelinux orientdb owncloud percona perl photon php php-zendserver phpmyadmin piwik',
    'plone postfixadmin postgres pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb',
    'rocket.chat rockylinux ros ruby rust sapmachine satosa scratch sentry silverpeas sl solr sonarqube sourcemage spark spiped',
    'storm swarm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ubuntu-debootstrap ubuntu-upstart unit',
    'varnish vault websphere-liberty wordpress xwiki yourls zend-php znc zookeeper',
    // Served under one word by the registries that Podman asks beside Docker Hub.
    'rhel rhel6 rhel7 ubi6 ubi7 ubi8 ubi9 ubi10 fedora-minimal fedora-toolbox coreos',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Whether a Dockerfile names what no public registry has: an image that was built or tagged before on the same machine,
 * a build context, or a stage of another file that this one is joined to.
 */
export function isLocalName({ role, reference }: Image): boolean {
  const { name, digest, dynamic } = reference
  if (!role.startsWith('Dockerfile') || dynamic || digest !== null) return false
  return /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/.test(name) && !/^ubi\d/.test(name) && !OFFICIAL.has(name)
}

/**
 * Whether a build that was read gives a folder that name: there is no image then.
 * Source: https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
 * @param texts of what pipelines run
 */
export function isFolderGiven(name: string, texts: readonly string[]): boolean {
  const given = new RegExp(
    `--build-context[=\\s]{1,9}["']?${name.replaceAll('.', String.raw`\.`)}=["']?(?!docker-image:|oci-layout:|target:|https?:|git|ssh)(?:[./]|\\$\\{?[A-Z_]{1,99}\\}?/)`,
  )
  return texts.some((text) => given.test(text))
}
