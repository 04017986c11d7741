package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.company.CompanyIntake;
import cn.guiyan.merchant.company.CompanyRequest;
import cn.guiyan.merchant.company.CompanyView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Companies as a workbook lists them. A company is known again by its unified social credit code. */
@ApplicationScoped
class CompanySheet implements Intake<CompanyRequest> {
    static final Layout LAYOUT = new Layout(
            "企业",
            "companies",
            List.of(
                    Column.required("name", "名称", 100, "企业全称，与营业执照一致。"),
                    Column.required("creditCode", "统一社会信用代码", 18, "营业执照上的 18 位代码（GB 32100），校验位须正确；代码相同的视为同一企业。"),
                    Column.required("place", "所在地", 20, "省、市的名称或区划代码，如 福州市 或 350100。"),
                    Column.choice(
                            "industry", "行业", List.copyOf(Industries.ALL.values()), "国民经济行业门类（GB/T 4754），从下拉列表中选择。"),
                    Column.required("region", "建档单位", 20, "建档的市、县（市、区）或功能区，如 瓯海区 或 330304。")));

    private final CompanyIntake companies;
    private final Places places;

    CompanySheet(CompanyIntake companies, Places places) {
        this.companies = companies;
        this.places = places;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COMPANIES;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<Draft<CompanyRequest>> read(List<SheetRow> rows, RegionScope office) {
        return rows.stream().map(row -> read(row, office)).toList();
    }

    private Draft<CompanyRequest> read(SheetRow row, RegionScope office) {
        RowReading reading = new RowReading(row, LAYOUT, places);
        String name = reading.text("name");
        String creditCode = reading.creditCode("creditCode");
        String place = reading.place("place");
        String industry = reading.option("industry", Industries.ALL);
        String region = reading.keeper("region", office);
        if (!reading.reasons().isEmpty()
                || name == null
                || creditCode == null
                || place == null
                || industry == null
                || region == null) {
            return new Draft<>(row, null, reading.reasons(), reading.cells());
        }
        CompanyRequest request = new CompanyRequest(name, creditCode, place, industry, region, null);
        return new Draft<>(row, request, List.of(), reading.cells());
    }

    @Override
    public Object key(CompanyRequest request) {
        return Objects.requireNonNull(request.creditCode());
    }

    @Override
    public Map<Object, Known<CompanyRequest>> find(Collection<CompanyRequest> requests, boolean lock) {
        List<String> codes = requests.stream()
                .map(request -> Objects.requireNonNull(request.creditCode()))
                .toList();
        Map<Object, Known<CompanyRequest>> found = new HashMap<>();
        companies
                .find(codes, lock)
                .forEach((code, view) ->
                        found.put(code, new Known<>(view.id(), view.region(), state(view), cells(view))));
        return found;
    }

    /** Files of before their credit codes were known: to import them beside would open a second one. */
    @Override
    public Map<Integer, Reason> resembling(List<CompanyRequest> fresh, RegionScope office) {
        if (fresh.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> unnumbered = companies.withoutCreditCode(
                fresh.stream().map(CompanyRequest::name).toList());
        Map<Integer, Reason> reasons = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            UUID id = unnumbered.get(fresh.get(i).name());
            if (id != null) {
                reasons.put(i, new Reason("name", RowReason.COMPANY_WITHOUT_CODE, Map.of("companyId", id.toString())));
            }
        }
        return reasons;
    }

    /** A company as a row of the workbook. */
    List<String> cells(CompanyView view) {
        return List.of(
                view.name(),
                Objects.requireNonNullElse(view.creditCode(), ""),
                places.show(view.place()),
                Industries.ALL.getOrDefault(view.industry(), view.industry()),
                places.show(view.region()));
    }

    private static CompanyRequest state(CompanyView view) {
        return new CompanyRequest(
                view.name(), view.creditCode(), view.place(), view.industry(), view.region(), view.origin());
    }

    @Override
    public CompanyRequest merged(CompanyRequest request, CompanyRequest state) {
        return new CompanyRequest(
                request.name(),
                request.creditCode(),
                request.place(),
                request.industry(),
                request.region(),
                state.origin());
    }

    @Override
    public void write(List<CompanyRequest> fresh, Map<UUID, CompanyRequest> described) {
        companies.write(fresh, described);
    }
}
