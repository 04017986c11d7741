package cn.guiyan.merchant.company;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.CompanyChanged;
import cn.guiyan.merchant.naming.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A company's file. It is no personal data: every office reads it, and the office that keeps it writes. */
@Entity
public class Company {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    private @Nullable String creditCode;

    private String place;

    private String industry;

    private String region;

    @SuppressWarnings("UnusedVariable") // the database reads it
    private String searchText;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    /** A new file, as the office describes the company. */
    static Company open(CompanyRequest request) {
        Company company = new Company();
        company.origin = request.originOrReported();
        company.describe(request);
        return company;
    }

    /**
     * The file rewritten. Its origin stays what it was.
     *
     * @throws cn.guiyan.http.ProblemException {@code illegal-credit-code}
     */
    void describe(CompanyRequest request) {
        name = request.name().strip();
        creditCode = request.creditCodeOrNull();
        place = request.place();
        industry = request.industry();
        region = request.region();
        searchText = SearchText.of(name).and(creditCode).toString();
    }

    /** The public state for the readers. */
    CompanyChanged changed() {
        return new CompanyChanged(id, version, name, creditCode, place, industry, region, origin);
    }

    CompanyView view() {
        return new CompanyView(id, version, name, creditCode, place, industry, region, origin);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String region() {
        return region;
    }
}
