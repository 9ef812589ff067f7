// An employer in JavaScript: publishes vacancies, then reads its receipts and nominations.
//
//   npm ci
//   node employer.js PARTNER VACANCIES.json
//
// Environment: TENGUYUN_BROKERS, TENGUYUN_REGISTRY; with access control TENGUYUN_PASSWORD (the
// credential's secret; the user is the partner's id), TENGUYUN_CA (a file with the broker's
// certificate, for TLS) and TENGUYUN_REGISTRY_TOKEN (a bearer token for the registry behind the
// partners' door).

const fs = require('node:fs');
const { randomUUID } = require('node:crypto');
const {
  AvroDeserializer,
  AvroSerializer,
  SchemaRegistryClient,
  SerdeType,
} = require('@confluentinc/schemaregistry');
const { Kafka, logLevel } = require('kafkajs');

const VACANCY = 'id.tenguyun.events.vacancy.VacancyPublished';
const WAIT_MILLIS = 60_000;
const DAY_MILLIS = 86_400_000;

/** JSON has neither dates nor decimals; Avro takes days, microseconds and two's complement. */
function typed(schema, value, named = {}) {
  if (typeof schema === 'string') {
    return named[schema] ? typed(named[schema], value, named) : value;
  }
  if (Array.isArray(schema)) {
    return value == null ? null : typed(schema.find((branch) => branch !== 'null'), value, named);
  }
  if (schema.name) {
    named[schema.name] = schema;
    named[`${schema.namespace}.${schema.name}`] = schema;
  }
  switch (schema.logicalType) {
    case 'date':
      return Date.parse(value) / DAY_MILLIS;
    case 'timestamp-micros':
      return Date.parse(value) * 1000;
    case 'decimal':
      return unscaled(value, schema.scale);
  }
  if (schema.type === 'array') {
    return value.map((item) => typed(schema.items, item, named));
  }
  if (schema.type === 'record') {
    const fields = {};
    for (const field of schema.fields) {
      const given = value[field.name] === undefined ? field.default : value[field.name];
      fields[field.name] = typed(field.type, given, named);
    }
    return fields;
  }
  return value;
}

/** A positive decimal such as 5250000.00 as its digits without the point, big-endian. */
function unscaled(text, scale) {
  const [whole, fraction = ''] = text.split('.');
  let hex = BigInt(whole + fraction.padEnd(scale, '0')).toString(16);
  hex = hex.length % 2 ? `0${hex}` : hex;
  return Buffer.from(parseInt(hex[0], 16) >= 8 ? `00${hex}` : hex, 'hex');
}

function kafka(partner) {
  const password = process.env.TENGUYUN_PASSWORD;
  const ca = process.env.TENGUYUN_CA;
  return new Kafka({
    clientId: `partner.${partner}`,
    brokers: process.env.TENGUYUN_BROKERS.split(','),
    logLevel: logLevel.ERROR,
    ssl: ca ? { ca: [fs.readFileSync(ca, 'utf-8')] } : false,
    sasl: password ? { mechanism: 'scram-sha-512', username: partner, password } : undefined,
  });
}

function registry() {
  const token = process.env.TENGUYUN_REGISTRY_TOKEN;
  return new SchemaRegistryClient({
    baseURLs: [process.env.TENGUYUN_REGISTRY],
    createAxiosDefaults: token ? { headers: { Authorization: `Bearer ${token}` } } : undefined,
  });
}

async function publish(client, schemas, partner, file) {
  const vacancies = JSON.parse(fs.readFileSync(file, 'utf-8'));
  const schema = JSON.parse((await schemas.getLatestSchemaMetadata(VACANCY)).schema);
  const serializer = new AvroSerializer(schemas, SerdeType.VALUE, {
    useLatestVersion: true,
    subjectNameStrategy: () => VACANCY, // one subject for each event, whatever the topic
  });
  const topic = `partner.${partner}.vacancies`;
  const producer = client.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  for (const vacancy of vacancies) {
    const value = await serializer.serialize(topic, typed(schema, vacancy));
    const headers = {
      ce_specversion: '1.0',
      ce_id: randomUUID(),
      ce_source: `/partners/${partner}`,
      ce_type: VACANCY,
    };
    await producer.send({ topic, acks: -1, messages: [{ key: vacancy.vacancyId, value, headers }] });
  }
  await producer.disconnect();
  console.log('published', vacancies.length);
  return new Set(vacancies.map((vacancy) => vacancy.vacancyId));
}

/** Until every vacancy has its receipt and a nomination has come, a minute at most. */
async function read(client, schemas, partner, open) {
  const deserializer = new AvroDeserializer(schemas, SerdeType.VALUE, {});
  const consumer = client.consumer({ groupId: `partner.${partner}.sample` });
  await consumer.connect();
  const topics = [`partner.${partner}.receipts`, `partner.${partner}.nominations`];
  await consumer.subscribe({ topics, fromBeginning: true });
  let nominated = false;
  const done = new Promise((resolve) => {
    setTimeout(resolve, WAIT_MILLIS).unref();
    consumer.run({
      eachMessage: async ({ topic, message }) => {
        const kind = String(message.headers.ce_type ?? '').split('.').pop();
        const content = await deserializer.deserialize(topic, message.value);
        console.log(kind, JSON.stringify(content));
        if (topic.endsWith('.receipts')) {
          open.delete(content.businessId);
        }
        nominated ||= kind === 'NominationOffered';
        if (open.size === 0 && nominated) {
          resolve();
        }
      },
    });
  });
  await done;
  await consumer.disconnect();
  if (open.size > 0) {
    throw new Error(`no receipt yet for ${[...open]}`);
  }
}

async function main([partner, file]) {
  if (!file) {
    throw new Error('node employer.js PARTNER VACANCIES.json');
  }
  const client = kafka(partner);
  const schemas = registry();
  await read(client, schemas, partner, await publish(client, schemas, partner, file));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (failure) => {
    console.error(failure.message);
    process.exit(1);
  },
);
