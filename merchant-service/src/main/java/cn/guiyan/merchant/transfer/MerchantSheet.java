package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.chamber.ChamberIntake;
import cn.guiyan.merchant.duplicate.DuplicateReason;
import cn.guiyan.merchant.duplicate.Resemblances;
import cn.guiyan.merchant.register.Canvassing;
import cn.guiyan.merchant.register.MerchantIntake;
import cn.guiyan.merchant.register.MerchantKey;
import cn.guiyan.merchant.register.MerchantRequest;
import cn.guiyan.merchant.register.MerchantView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merchants as a workbook lists them. A merchant is known again by home county, name and phone. */
@ApplicationScoped
class MerchantSheet implements Intake<MerchantRequest> {
    static final Map<String, String> CANVASSING = canvassing();

    static final Layout LAYOUT = new Layout(
            "温商",
            "merchants",
            List.of(
                    Column.required("name", "姓名", 50, "与身份证一致。姓名、籍贯、手机三项相同的视为同一人。"),
                    Column.required("region", "籍贯", 20, "县（市、区）或功能区的名称或区划代码，如 瓯海区 或 330304。"),
                    Column.required("presentCity", "现居城市", 20, "省、市的名称或区划代码，如 福州市 或 350100。"),
                    Column.choice(
                            "industry", "行业", List.copyOf(Industries.ALL.values()), "国民经济行业门类（GB/T 4754），从下拉列表中选择。"),
                    Column.optional("company", "企业", 100, "企业全称。"),
                    Column.personal("phone", "手机", 20, "数字、短横和开头的 +；单元格为文本格式。"),
                    Column.optional("chamber", "所属商会", 100, "已建档商会的全称。"),
                    Column.choice("canvassing", "摸排状态", List.copyOf(CANVASSING.values()), "从下拉列表中选择。")));

    private final MerchantIntake merchants;
    private final ChamberIntake chambers;
    private final Places places;
    private final Resemblances resemblances;

    MerchantSheet(MerchantIntake merchants, ChamberIntake chambers, Places places, Resemblances resemblances) {
        this.merchants = merchants;
        this.chambers = chambers;
        this.places = places;
        this.resemblances = resemblances;
    }

    private static Map<String, String> canvassing() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Canvassing.UNVISITED.name(), "未走访");
        texts.put(Canvassing.CONTACTED.name(), "已联系");
        texts.put(Canvassing.INTERESTED.name(), "有意向");
        texts.put(Canvassing.RETURNED.name(), "已回归");
        texts.put(Canvassing.DECLINED.name(), "暂无意向");
        return texts;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MERCHANTS;
    }

    @Override
    public Layout layout() {
        return LAYOUT;
    }

    @Override
    public List<Draft<MerchantRequest>> read(List<SheetRow> rows, RegionScope office) {
        int column = LAYOUT.indexOf("chamber");
        List<String> names = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        Map<String, List<UUID>> known = names.isEmpty() ? Map.of() : chambers.named(names);
        return rows.stream().map(row -> read(row, office, known)).toList();
    }

    private Draft<MerchantRequest> read(SheetRow row, RegionScope office, Map<String, List<UUID>> known) {
        RowReading reading = new RowReading(row, LAYOUT, places);
        String name = reading.text("name");
        String region = reading.keeper("region", office);
        String city = reading.place("presentCity");
        String industry = reading.option("industry", Industries.ALL);
        String company = reading.text("company");
        String phone = reading.phone("phone");
        UUID chamber = chamber(reading, known);
        String canvassing = reading.option("canvassing", CANVASSING);
        if (!reading.reasons().isEmpty()
                || name == null
                || region == null
                || city == null
                || industry == null
                || canvassing == null) {
            return new Draft<>(row, null, reading.reasons(), reading.cells());
        }
        MerchantRequest request = new MerchantRequest(
                name,
                region,
                city,
                industry,
                company,
                null,
                phone,
                chamber,
                Canvassing.valueOf(canvassing),
                null,
                null);
        return new Draft<>(row, request, List.of(), reading.cells());
    }

    private static @Nullable UUID chamber(RowReading reading, Map<String, List<UUID>> known) {
        String name = reading.text("chamber");
        if (name == null) {
            return null;
        }
        List<UUID> found = known.getOrDefault(name, List.of());
        if (found.size() == 1) {
            return found.get(0);
        }
        reading.refuse("chamber", found.isEmpty() ? RowReason.UNKNOWN_CHAMBER : RowReason.AMBIGUOUS_CHAMBER, Map.of());
        return null;
    }

    @Override
    public Object key(MerchantRequest request) {
        return merchants.key(request.region(), request.name(), request.phone());
    }

    @Override
    public Map<Object, Known<MerchantRequest>> find(Collection<MerchantRequest> requests, boolean lock) {
        List<MerchantKey> keys = requests.stream()
                .map(request -> merchants.key(request.region(), request.name(), request.phone()))
                .toList();
        Map<MerchantKey, MerchantView> views = merchants.find(keys, lock);
        Map<UUID, String> names = chamberNames(views.values());
        Map<Object, Known<MerchantRequest>> found = new HashMap<>();
        views.forEach(
                (key, view) -> found.put(key, new Known<>(view.id(), view.region(), state(view), cells(view, names))));
        return found;
    }

    /** The names that cells of these merchants show. */
    Map<UUID, String> chamberNames(Collection<MerchantView> views) {
        List<UUID> ids = new ArrayList<>(views.stream()
                .map(MerchantView::chamberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return ids.isEmpty() ? Map.of() : chambers.names(ids);
    }

    /** A merchant as a row of the workbook. */
    List<String> cells(MerchantView view, Map<UUID, String> names) {
        return List.of(
                view.name(),
                places.show(view.region()),
                places.show(view.presentCity()),
                Industries.ALL.getOrDefault(view.industry(), view.industry()),
                Objects.requireNonNullElse(view.company(), ""),
                Objects.requireNonNullElse(view.phone(), ""),
                view.chamberId() == null ? "" : names.getOrDefault(view.chamberId(), ""),
                Objects.requireNonNull(CANVASSING.get(view.canvassing().name())));
    }

    @Override
    public Map<Integer, Reason> resembling(List<MerchantRequest> fresh, RegionScope office) {
        List<Resemblances.Person> people = fresh.stream()
                .map(request -> new Resemblances.Person(
                        request.name(), request.region(), request.presentCity(), request.phone()))
                .toList();
        Map<Integer, Reason> reasons = new HashMap<>();
        resemblances.find(people, office).forEach((number, likeliest) -> reasons.put(number, reason(likeliest)));
        return reasons;
    }

    private static Reason reason(Resemblances.Resemblance likeliest) {
        UUID own = likeliest.merchantId();
        if (own == null) {
            return Reason.of(null, RowReason.KNOWN_TO_ANOTHER_OFFICE);
        }
        Map<String, String> facts = Map.of("merchantId", own.toString());
        return likeliest.reason() == DuplicateReason.SAME_PHONE
                ? new Reason("phone", RowReason.RESEMBLES_BY_PHONE, facts)
                : new Reason("name", RowReason.RESEMBLES_BY_NAME, facts);
    }

    private static MerchantRequest state(MerchantView view) {
        return new MerchantRequest(
                view.name(),
                view.region(),
                view.presentCity(),
                view.industry(),
                view.company(),
                view.companyId(),
                view.phone(),
                view.chamberId(),
                view.canvassing(),
                view.tags(),
                view.origin());
    }

    @Override
    public MerchantRequest merged(MerchantRequest request, MerchantRequest state) {
        return new MerchantRequest(
                request.name(),
                request.region(),
                request.presentCity(),
                request.industry(),
                request.company() == null ? state.company() : request.company(),
                state.companyId(),
                state.phone(),
                request.chamberId() == null ? state.chamberId() : request.chamberId(),
                request.canvassing(),
                state.tags(),
                state.origin());
    }

    @Override
    public void write(List<MerchantRequest> fresh, Map<UUID, MerchantRequest> described) {
        merchants.write(fresh, described);
    }
}
