package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Disclosures;
import cn.guiyan.access.Mask;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Versioned;
import cn.guiyan.merchant.chamber.ChamberFilter;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.chamber.ChamberView;
import cn.guiyan.merchant.company.CompanyFilter;
import cn.guiyan.merchant.company.CompanyService;
import cn.guiyan.merchant.company.CompanyView;
import cn.guiyan.merchant.register.MerchantFilter;
import cn.guiyan.merchant.register.MerchantService;
import cn.guiyan.merchant.register.MerchantView;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes lists as workbooks, page by page, each in a transaction of its own. */
@ApplicationScoped
class ExportService {
    private static final int PAGE = 1_000;

    private final MerchantService merchants;
    private final ChamberService chambers;
    private final CompanyService companies;
    private final MerchantSheet merchantSheet;
    private final ChamberSheet chamberSheet;
    private final CompanySheet companySheet;
    private final Disclosures disclosures;
    private final ImportConfig config;

    ExportService(
            MerchantService merchants,
            ChamberService chambers,
            CompanyService companies,
            MerchantSheet merchantSheet,
            ChamberSheet chamberSheet,
            CompanySheet companySheet,
            Disclosures disclosures,
            ImportConfig config) {
        this.merchants = merchants;
        this.chambers = chambers;
        this.companies = companies;
        this.merchantSheet = merchantSheet;
        this.chamberSheet = chamberSheet;
        this.companySheet = companySheet;
        this.disclosures = disclosures;
        this.config = config;
    }

    /** A page of records, after one of them. */
    private interface Pages<V> {
        List<V> after(@Nullable V last);
    }

    /** @param purpose for which phones are needed, or null when they are not */
    StreamingOutput merchants(MerchantFilter filter, @Nullable String purpose) {
        requireWithin(merchants.count(filter));
        return written(
                MerchantSheet.LAYOUT,
                last -> merchants.listAfter(filter, last, PAGE),
                page -> {
                    Affiliations.Names names = merchantSheet.names(page);
                    return page.stream()
                            .map(view -> merchantSheet.cells(view, names))
                            .toList();
                },
                MerchantView::region,
                purpose);
    }

    /** @param purpose for which contacts are needed, or null when they are not */
    StreamingOutput chambers(ChamberFilter filter, @Nullable String purpose) {
        requireWithin(chambers.count(filter));
        return written(
                ChamberSheet.LAYOUT,
                last -> chambers.listAfter(filter, last, PAGE),
                page -> page.stream().map(chamberSheet::cells).toList(),
                ChamberView::region,
                purpose);
    }

    StreamingOutput companies(CompanyFilter filter) {
        requireWithin(companies.count(filter));
        return written(
                CompanySheet.LAYOUT,
                last -> companies.listAfter(filter, last, PAGE),
                page -> page.stream().map(companySheet::cells).toList(),
                CompanyView::region,
                null);
    }

    private void requireWithin(long count) {
        if (count > config.maxExport()) {
            throw new ProblemException(
                    TransferProblem.EXPORT_TOO_LARGE, Map.of("count", count, "limit", config.maxExport()));
        }
    }

    private <V extends Versioned> StreamingOutput written(
            Layout layout,
            Pages<V> pages,
            Function<List<V>, List<List<String>>> cells,
            Function<V, String> region,
            @Nullable String purpose) {
        return stream -> {
            try (SheetWriter workbook = new SheetWriter(stream, layout)) {
                V last = null;
                boolean more = true;
                while (more) {
                    V from = last;
                    List<V> page = new ArrayList<>();
                    List<List<String>> rows = QuarkusTransaction.requiringNew().call(() -> {
                        page.addAll(pages.after(from));
                        return shown(page, cells.apply(page), layout, region, purpose);
                    });
                    write(workbook, rows);
                    more = page.size() == PAGE;
                    last = page.isEmpty() ? from : page.get(page.size() - 1);
                }
            }
        };
    }

    private static void write(SheetWriter workbook, List<List<String>> rows) throws IOException {
        for (List<String> row : rows) {
            workbook.row(row);
        }
    }

    private <V extends Versioned> List<List<String>> shown(
            List<V> page,
            List<List<String>> rows,
            Layout layout,
            Function<V, String> region,
            @Nullable String purpose) {
        Set<UUID> disclosed = purpose == null || page.isEmpty()
                ? Set.of()
                : disclosures.discloseAll(
                        page.get(0).topic(), page.stream().collect(Collectors.toMap(Versioned::id, region)), purpose);
        List<List<String>> shown = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            shown.add(disclosed.contains(page.get(i).id()) ? rows.get(i) : masked(rows.get(i), layout));
        }
        return shown;
    }

    private static List<String> masked(List<String> cells, Layout layout) {
        List<String> masked = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            boolean personal = layout.columns().get(i).personal();
            masked.add(personal ? Mask.of(cells.get(i)) : cells.get(i));
        }
        return masked;
    }
}
