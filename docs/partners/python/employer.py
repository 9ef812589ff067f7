#!/usr/bin/python3
"""An employer in Python: publishes vacancies, then reads its receipts and nominations.

Debian: apt-get install python3-confluent-kafka python3-avro
    /usr/bin/python3 employer.py PARTNER VACANCIES.json

To log in to Kafka 4 by SCRAM it takes librdkafka 2.6.1 (Debian 13 has it, Debian 12 has not; there,
pip install confluent-kafka avro brings one along).

Environment: TENGUYUN_BROKERS, TENGUYUN_REGISTRY; with access control TENGUYUN_PASSWORD (the
credential's secret; the user is the partner's id), TENGUYUN_CA (the broker's certificate, for TLS)
and TENGUYUN_REGISTRY_TOKEN (a bearer token for the registry behind the partners' door).
"""

import datetime
import decimal
import io
import json
import os
import struct
import sys
import time
import urllib.request
import uuid

import avro.io
import avro.schema
from confluent_kafka import Consumer, Producer, libversion

VACANCY = "id.tenguyun.events.vacancy.VacancyPublished"
WAIT_SECONDS = 60
SCRAM_WITH_KAFKA_4 = 0x020601FF


class Registry:
    """As much of the schema registry as a partner needs: read alone."""

    def __init__(self, url, token):
        self.url = url.rstrip("/")
        self.headers = {"Authorization": "Bearer " + token} if token else {}
        self.schemas = {}

    def get(self, path):
        request = urllib.request.Request(self.url + path, headers=self.headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def latest(self, subject):
        found = self.get("/subjects/%s/versions/latest" % subject)
        return found["id"], avro.schema.parse(found["schema"])

    def schema(self, schema_id):
        if schema_id not in self.schemas:
            text = self.get("/schemas/ids/%d" % schema_id)["schema"]
            self.schemas[schema_id] = avro.schema.parse(text)
        return self.schemas[schema_id]


def typed(schema, value):
    """JSON has neither dates nor decimals, and leaves out what has a default."""
    if schema.type == "record":
        fields = {}
        for field in schema.fields:
            given = value.get(field.name, field.default if field.has_default else None)
            fields[field.name] = typed(field.type, given)
        return fields
    if schema.type == "union":
        branches = [b for b in schema.schemas if b.type != "null"]
        return None if value is None else typed(branches[0], value)
    if schema.type == "array":
        return [typed(schema.items, item) for item in value]
    logical = schema.props.get("logicalType")
    if logical == "date":
        return datetime.date.fromisoformat(value)
    if logical == "timestamp-micros":
        return datetime.datetime.fromisoformat(value)
    if logical == "decimal":
        return decimal.Decimal(value)
    return value


def encode(schema_id, schema, value):
    """The wire format: a zero byte, the schema's id in four bytes, Avro binary."""
    out = io.BytesIO()
    out.write(struct.pack(">bI", 0, schema_id))
    avro.io.DatumWriter(schema).write(typed(schema, value), avro.io.BinaryEncoder(out))
    return out.getvalue()


def decode(registry, value):
    _, schema_id = struct.unpack(">bI", value[:5])
    schema = registry.schema(schema_id)
    content = avro.io.DatumReader(schema).read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))
    return schema.name, content


def main(partner, file):
    registry = Registry(os.environ["TENGUYUN_REGISTRY"], os.environ.get("TENGUYUN_REGISTRY_TOKEN"))
    client = {"bootstrap.servers": os.environ["TENGUYUN_BROKERS"]}
    if "TENGUYUN_PASSWORD" in os.environ:
        if libversion()[1] < SCRAM_WITH_KAFKA_4:
            sys.exit("librdkafka %s cannot log in to Kafka 4; 2.6.1 can" % libversion()[0])
        client.update({
            "security.protocol": "SASL_SSL" if "TENGUYUN_CA" in os.environ else "SASL_PLAINTEXT",
            "sasl.mechanisms": "SCRAM-SHA-512",
            "sasl.username": partner,
            "sasl.password": os.environ["TENGUYUN_PASSWORD"],
        })
    if "TENGUYUN_CA" in os.environ:
        client["ssl.ca.location"] = os.environ["TENGUYUN_CA"]

    sent = publish(registry, client, partner, file)
    read(registry, client, partner, sent)


def publish(registry, client, partner, file):
    schema_id, schema = registry.latest(VACANCY)
    producer = Producer({**client, "enable.idempotence": True})
    failures = []
    with open(file, encoding="utf-8") as text:
        vacancies = json.load(text)
    for vacancy in vacancies:
        producer.produce(
            "partner.%s.vacancies" % partner,
            key=vacancy["vacancyId"],
            value=encode(schema_id, schema, vacancy),
            headers={
                "ce_specversion": "1.0",
                "ce_id": str(uuid.uuid4()),
                "ce_source": "/partners/" + partner,
                "ce_type": VACANCY,
            },
            on_delivery=lambda failure, message: failure and failures.append(failure),
        )
    waiting = producer.flush(30)
    if failures or waiting:
        sys.exit("not sent: %s" % (failures[0] if failures else "no answer from the broker"))
    print("published", len(vacancies), flush=True)
    return {vacancy["vacancyId"] for vacancy in vacancies}


def read(registry, client, partner, open_ids):
    """Until every vacancy has its receipt and a nomination has come, a minute at most."""
    consumer = Consumer({
        **client,
        "group.id": "partner.%s.sample" % partner,
        "isolation.level": "read_committed",
        "auto.offset.reset": "earliest",
    })
    consumer.subscribe(["partner.%s.receipts" % partner, "partner.%s.nominations" % partner])
    late = time.monotonic() + WAIT_SECONDS
    nominated = False
    while (open_ids or not nominated) and time.monotonic() < late:
        message = consumer.poll(1)
        if message is None or message.error():
            continue
        kind, content = decode(registry, message.value())
        print(kind, json.dumps(content, default=str), flush=True)
        if kind.startswith("Submission"):
            open_ids.discard(content["businessId"])
        nominated = nominated or kind == "NominationOffered"
    consumer.close()
    if open_ids:
        sys.exit("no receipt yet for %s" % sorted(open_ids))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
