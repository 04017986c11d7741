package cn.guiyan.target;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.target.plan.PlanMother;
import cn.guiyan.testing.EmbeddedBroker;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The ledger as project-service publishes it. */
public final class Ledger {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers(), "linger.ms", "0"),
            new StringSerializer(),
            new ByteArraySerializer());

    private final String calibre;

    public Ledger(String calibre) {
        this.calibre = calibre;
    }

    /** An entry that was recorded, not yet verified; in 亿. */
    public FundArrivalChanged recorded(String region, String date, String yi) {
        return publish(entry(UUID.randomUUID(), 0, region, date, PlanMother.yi(yi), null, null));
    }

    /** An entry that was recorded and verified; in 亿. */
    public FundArrivalChanged verified(String region, String date, String yi) {
        return verify(recorded(region, date, yi));
    }

    /** The verification of an entry. */
    public FundArrivalChanged verify(FundArrivalChanged recorded) {
        return publish(entry(
                recorded.id(),
                recorded.version() + 1,
                recorded.region(),
                recorded.arrivedOn().toString(),
                recorded.amount(),
                Instant.parse("2014-07-02T06:05:09.250Z"),
                null));
    }

    /** The reversal of a verified entry: an entry of its own. */
    public FundArrivalChanged reverse(FundArrivalChanged verified) {
        return publish(entry(
                UUID.randomUUID(),
                0,
                verified.region(),
                verified.arrivedOn().toString(),
                verified.amount().negate(),
                verified.verifiedAt(),
                verified.id()));
    }

    /** What a reader sends to see the entry. */
    public static String token(FundArrivalChanged entry) {
        return Topics.FUND_ARRIVALS + ":" + entry.id() + ":" + entry.version();
    }

    private FundArrivalChanged entry(
            UUID id,
            long version,
            String region,
            String date,
            BigDecimal amount,
            @Nullable Instant verifiedAt,
            @Nullable UUID reverses) {
        return new FundArrivalChanged(
                id,
                version,
                UUID.fromString("0146eb05-8000-7a00-8000-000000000005"),
                region,
                amount,
                calibre,
                LocalDate.parse(date),
                "示例凭证-" + id,
                verifiedAt == null ? "RECORDED" : "VERIFIED",
                verifiedAt,
                reverses,
                null,
                reverses == null ? null : "金额录入有误",
                Origin.SYNTHETIC);
    }

    private static FundArrivalChanged publish(FundArrivalChanged entry) {
        ProducerRecord<String, byte[]> kafka =
                new ProducerRecord<>(Topics.FUND_ARRIVALS, entry.id().toString(), EventCodec.write(entry));
        kafka.headers().add("ce_type", EventCodec.type(FundArrivalChanged.class).getBytes(UTF_8));
        kafka.headers().add("ce_id", (entry.id() + ":" + entry.version()).getBytes(UTF_8));
        kafka.headers().add("aggregate-version", Long.toString(entry.version()).getBytes(UTF_8));
        try {
            PRODUCER.send(kafka).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot publish " + entry, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return entry;
    }
}
