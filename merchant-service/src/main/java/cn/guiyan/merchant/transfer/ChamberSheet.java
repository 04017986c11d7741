package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.chamber.ChamberIntake;
import cn.guiyan.merchant.chamber.ChamberKey;
import cn.guiyan.merchant.chamber.ChamberLevel;
import cn.guiyan.merchant.chamber.ChamberRequest;
import cn.guiyan.merchant.chamber.ChamberView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chambers as a workbook lists them. A chamber is known again by place and name. */
@ApplicationScoped
class ChamberSheet implements Intake<ChamberRequest> {
    static final Map<String, String> LEVELS = levels();

    static final Layout LAYOUT = new Layout(
            "商会",
            "chambers",
            List.of(
                    Column.required("name", "名称", 100, "商会全称，如 福州市温州商会。名称、所在地两项相同的视为同一商会。"),
                    Column.required("place", "所在地", 20, "省、市的名称或区划代码，如 福州市 或 350100。"),
                    Column.choice("level", "级别", List.copyOf(LEVELS.values()), "从下拉列表中选择。"),
                    Column.optional("represents", "代表省份", 20, "代表全省签约的填省份，如 福建省。"),
                    Column.required("region", "建档单位", 20, "建档的市、县（市、区）或功能区，如 温州市 或 330300。"),
                    Column.personal("contactName", "联系人", 50, "联系人姓名。"),
                    Column.personal("contactPhone", "联系电话", 20, "数字、短横和开头的 +，至少 5 位数字；单元格为文本格式。")));

    private final ChamberIntake chambers;
    private final Places places;

    ChamberSheet(ChamberIntake chambers, Places places) {
        this.chambers = chambers;
        this.places = places;
    }

    private static Map<String, String> levels() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ChamberLevel.PROVINCE.name(), "省级");
        texts.put(ChamberLevel.PREFECTURE.name(), "地市级");
        texts.put(ChamberLevel.COUNTY.name(), "县级");
        return texts;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CHAMBERS;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<Draft<ChamberRequest>> read(List<SheetRow> rows, RegionScope office) {
        return signingOnce(rows.stream().map(row -> read(row, office)).toList());
    }

    // A province has one chamber that signs for it: the one that does, or the first row that says so.
    private List<Draft<ChamberRequest>> signingOnce(List<Draft<ChamberRequest>> drafts) {
        Set<String> provinces = drafts.stream()
                .flatMap(draft -> Stream.ofNullable(draft.request()))
                .flatMap(request -> Stream.ofNullable(request.represents()))
                .collect(Collectors.toSet());
        Map<String, ChamberKey> signing = new HashMap<>(chambers.representing(provinces));
        return drafts.stream().map(draft -> signingOnce(draft, signing)).toList();
    }

    private static Draft<ChamberRequest> signingOnce(Draft<ChamberRequest> draft, Map<String, ChamberKey> signing) {
        ChamberRequest request = draft.request();
        if (request == null || request.represents() == null) {
            return draft;
        }
        ChamberKey own = new ChamberKey(request.place(), request.name());
        ChamberKey signs = signing.putIfAbsent(request.represents(), own);
        return signs == null || signs.equals(own)
                ? draft
                : new Draft<>(
                        draft.row(),
                        null,
                        List.of(Reason.of("represents", RowReason.PROVINCE_REPRESENTED)),
                        draft.cells());
    }

    private Draft<ChamberRequest> read(SheetRow row, RegionScope office) {
        RowReading reading = new RowReading(row, LAYOUT, places);
        String name = reading.text("name");
        String place = reading.place("place");
        String level = reading.option("level", LEVELS);
        String represents = reading.province("represents");
        String region = reading.keeper("region", office);
        String contact = reading.text("contactName");
        String phone = reading.phone("contactPhone");
        if (!reading.reasons().isEmpty() || name == null || place == null || level == null || region == null) {
            return new Draft<>(row, null, reading.reasons(), reading.cells());
        }
        ChamberRequest request =
                new ChamberRequest(name, place, ChamberLevel.valueOf(level), represents, region, contact, phone, null);
        return new Draft<>(row, request, List.of(), reading.cells());
    }

    @Override
    public Object key(ChamberRequest request) {
        return new ChamberKey(request.place(), request.name());
    }

    @Override
    public Map<Object, Known<ChamberRequest>> find(Collection<ChamberRequest> requests, boolean lock) {
        List<ChamberKey> keys = requests.stream()
                .map(request -> new ChamberKey(request.place(), request.name()))
                .toList();
        Map<Object, Known<ChamberRequest>> found = new HashMap<>();
        chambers.find(keys, lock)
                .forEach(
                        (key, view) -> found.put(key, new Known<>(view.id(), view.region(), state(view), cells(view))));
        return found;
    }

    /** A chamber as a row of the workbook. */
    List<String> cells(ChamberView view) {
        return List.of(
                view.name(),
                places.show(view.place()),
                Objects.requireNonNull(LEVELS.get(view.level().name())),
                view.represents() == null ? "" : places.show(view.represents()),
                places.show(view.region()),
                Objects.requireNonNullElse(view.contactName(), ""),
                Objects.requireNonNullElse(view.contactPhone(), ""));
    }

    private static ChamberRequest state(ChamberView view) {
        return new ChamberRequest(
                view.name(),
                view.place(),
                view.level(),
                view.represents(),
                view.region(),
                view.contactName(),
                view.contactPhone(),
                view.origin());
    }

    @Override
    public ChamberRequest merged(ChamberRequest request, ChamberRequest state) {
        return new ChamberRequest(
                request.name(),
                request.place(),
                request.level(),
                request.represents() == null ? state.represents() : request.represents(),
                request.region(),
                request.contactName() == null ? state.contactName() : request.contactName(),
                request.contactPhone() == null ? state.contactPhone() : request.contactPhone(),
                state.origin());
    }

    @Override
    public void write(List<ChamberRequest> fresh, Map<UUID, ChamberRequest> described) {
        chambers.write(fresh, described);
    }
}
