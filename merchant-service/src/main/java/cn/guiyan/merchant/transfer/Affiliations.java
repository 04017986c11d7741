package cn.guiyan.merchant.transfer;

import cn.guiyan.merchant.chamber.ChamberIntake;
import cn.guiyan.merchant.company.CompanyIntake;
import cn.guiyan.merchant.company.CreditCode;
import cn.guiyan.merchant.register.MerchantView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where merchants belong, as their rows say it: the chamber by its name, the company by its credit code. */
@ApplicationScoped
class Affiliations {
    static final String CHAMBER = "chamber";
    static final String CREDIT_CODE = "creditCode";

    private final ChamberIntake chambers;
    private final CompanyIntake companies;

    Affiliations(ChamberIntake chambers, CompanyIntake companies) {
        this.chambers = chambers;
        this.companies = companies;
    }

    /** What some rows name; a name may be that of several chambers. */
    record Named(Map<String, List<UUID>> chambers, Map<String, UUID> companies) {
        @Nullable
        UUID chamber(RowReading reading) {
            String name = reading.text(CHAMBER);
            if (name == null) {
                return null;
            }
            List<UUID> found = chambers.getOrDefault(name, List.of());
            if (found.size() == 1) {
                return found.get(0);
            }
            reading.refuse(
                    CHAMBER, found.isEmpty() ? RowReason.UNKNOWN_CHAMBER : RowReason.AMBIGUOUS_CHAMBER, Map.of());
            return null;
        }

        @Nullable
        UUID company(RowReading reading) {
            String code = reading.creditCode(CREDIT_CODE);
            UUID found = code == null ? null : companies.get(code);
            if (code != null && found == null) {
                reading.refuse(CREDIT_CODE, RowReason.UNKNOWN_COMPANY, Map.of());
            }
            return found;
        }
    }

    /** How cells name them. */
    record Names(Map<UUID, String> chambers, Map<UUID, String> creditCodes) {
        String chamber(MerchantView merchant) {
            return of(chambers, merchant.chamberId());
        }

        String creditCode(MerchantView merchant) {
            return of(creditCodes, merchant.companyId());
        }

        private static String of(Map<UUID, String> names, @Nullable UUID id) {
            return id == null ? "" : names.getOrDefault(id, "");
        }
    }

    /** The chambers and companies that rows of merchants name. */
    Named named(List<SheetRow> rows) {
        List<String> names = cells(rows, CHAMBER).distinct().toList();
        List<String> codes = cells(rows, CREDIT_CODE)
                .flatMap(cell -> CreditCode.find(cell).stream())
                .map(CreditCode::value)
                .distinct()
                .toList();
        return new Named(
                names.isEmpty() ? Map.of() : chambers.named(names), codes.isEmpty() ? Map.of() : companies.ids(codes));
    }

    private static Stream<String> cells(List<SheetRow> rows, String column) {
        int at = MerchantSheet.LAYOUT.indexOf(column);
        return rows.stream().map(row -> row.cells().get(at)).filter(cell -> !cell.isEmpty());
    }

    /** The names that cells of these merchants show. */
    Names names(Collection<MerchantView> merchants) {
        List<UUID> inChambers = ids(merchants, MerchantView::chamberId);
        List<UUID> inCompanies = ids(merchants, MerchantView::companyId);
        return new Names(
                inChambers.isEmpty() ? Map.of() : chambers.names(inChambers),
                inCompanies.isEmpty() ? Map.of() : companies.creditCodes(inCompanies));
    }

    private static List<UUID> ids(
            Collection<MerchantView> merchants, Function<MerchantView, @Nullable UUID> belongsTo) {
        return new ArrayList<>(
                merchants.stream().map(belongsTo).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
