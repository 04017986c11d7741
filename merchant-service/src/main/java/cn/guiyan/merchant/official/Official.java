package cn.guiyan.merchant.official;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.OfficialChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An official in one post, who may keep contact with merchants and chambers while holding it. */
@Entity
public class Official {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OfficialKind kind;

    private String unit;

    private String post;

    private String region;

    @Embedded
    private Period tenure;

    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Official() {}

    /** A new record. */
    static Official appoint(OfficialRequest request) {
        Official official = new Official();
        official.origin = request.originOrReported();
        official.describe(request);
        return official;
    }

    /** The record rewritten; a tenure is ended by giving its last day. */
    void describe(OfficialRequest request) {
        name = request.name().strip();
        kind = request.kind();
        unit = request.unit().strip();
        post = request.post().strip();
        region = request.region();
        tenure = Period.of(request.from(), request.to());
        account = request.account();
    }

    /** The public state for the readers; no account. */
    OfficialChanged changed() {
        return new OfficialChanged(
                id, version, name, kind.name(), unit, post, region, tenure.from(), tenure.to(), origin);
    }

    OfficialView view() {
        return new OfficialView(
                id, version, name, kind, unit, post, region, tenure.from(), tenure.to(), account, origin);
    }

    /**
     * Refuses what an official does in a post that is not theirs on that day.
     *
     * @throws ProblemException {@code official-not-in-post}
     */
    public void requireInPost(LocalDate day) {
        if (!tenure.contains(day)) {
            throw new ProblemException(
                    MerchantProblem.OFFICIAL_NOT_IN_POST, Map.of("officialId", id, "post", post, "on", day));
        }
    }

    /** Of the record. */
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** In what capacity. */
    public OfficialKind kind() {
        return kind;
    }

    /** What the post is called, such as 副市长. */
    public String post() {
        return post;
    }

    /** Whose office keeps the record. */
    public String region() {
        return region;
    }

    /** While the post is held. */
    public Period tenure() {
        return tenure;
    }
}
