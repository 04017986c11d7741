package cn.guiyan.merchant.term;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.Rewritten;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** A chamber's term of office with its officers. It is kept, and read, like the chamber's file. */
@Entity
public class ChamberTerm {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID chamberId;

    private int number;

    @Embedded
    private Period time;

    @ElementCollection
    @CollectionTable(name = "chamber_officer", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Officer> officers = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected ChamberTerm() {}

    /**
     * A new term of a chamber.
     *
     * @throws ProblemException one of {@link TermRules#officers}
     */
    static ChamberTerm open(UUID chamberId, ChamberTermRequest request) {
        ChamberTerm term = new ChamberTerm();
        term.chamberId = chamberId;
        term.origin = request.originOrReported();
        term.describe(request);
        return term;
    }

    /**
     * The term rewritten, with the whole list of officers. Its origin stays what it was.
     *
     * @throws ProblemException one of {@link TermRules#officers}
     */
    void describe(ChamberTermRequest request) {
        Period asked = Period.of(request.from(), request.to());
        List<Officer> listed = TermRules.officers(asked, request.officers());
        number = request.number();
        time = asked;
        Rewritten.list(officers, listed);
    }

    /**
     * The public state for the readers; no names.
     *
     * @param region the chamber's
     */
    ChamberTermChanged changed(String region) {
        return new ChamberTermChanged(
                id,
                version,
                chamberId,
                number,
                time.from(),
                time.to(),
                officers.stream().map(Officer::changed).toList(),
                region,
                origin);
    }

    ChamberTermView view(OfficerNames.Names names) {
        return new ChamberTermView(
                id,
                version,
                chamberId,
                number,
                time.from(),
                time.to(),
                officers.stream().map(officer -> OfficerView.of(officer, names)).toList(),
                origin);
    }

    long version() {
        return version;
    }

    UUID chamberId() {
        return chamberId;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Period time() {
        return time;
    }

    Set<UUID> merchantIds() {
        return officers.stream().map(Officer::merchantId).collect(Collectors.toSet());
    }
}
