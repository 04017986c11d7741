package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.duplicate.DuplicateReason;
import cn.guiyan.merchant.duplicate.Resemblances;
import cn.guiyan.merchant.register.Canvassing;
import cn.guiyan.merchant.register.MerchantIntake;
import cn.guiyan.merchant.register.MerchantKey;
import cn.guiyan.merchant.register.MerchantRequest;
import cn.guiyan.merchant.register.MerchantView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Merchants as a workbook lists them. A merchant is known again by home county, name and phone. */
@ApplicationScoped
class MerchantSheet implements Intake<MerchantRequest> {
    static final Map<String, String> CANVASSING = canvassing();

    private static final int MAX_TAGS = 20;
    private static final int LONGEST_TAG = 20;

    // Rows of before are kept by position: a new column comes last.
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
                    Column.personal("phone", "手机", 20, "数字、短横和开头的 +，至少 5 位数字；单元格为文本格式。"),
                    Column.optional(Affiliations.CHAMBER, "所属商会", 100, "已建档商会的全称。"),
                    Column.choice("canvassing", "摸排状态", List.copyOf(CANVASSING.values()), "从下拉列表中选择。"),
                    Column.optional(Affiliations.CREDIT_CODE, "企业信用代码", 18, "已建档企业的统一社会信用代码，18 位，校验位须正确；填写后与该企业档案关联。"),
                    Column.optional(
                            "tags", "标签", MAX_TAGS * (LONGEST_TAG + 1), "用顿号、逗号、分号或空格隔开，如 鞋业、百强；最多 20 个，每个最多 20 字。")));

    private final MerchantIntake merchants;
    private final Affiliations affiliations;
    private final Places places;
    private final Resemblances resemblances;

    MerchantSheet(MerchantIntake merchants, Affiliations affiliations, Places places, Resemblances resemblances) {
        this.merchants = merchants;
        this.affiliations = affiliations;
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
        Affiliations.Named known = affiliations.named(rows);
        return rows.stream().map(row -> read(row, office, known)).toList();
    }

    private Draft<MerchantRequest> read(SheetRow row, RegionScope office, Affiliations.Named known) {
        RowReading reading = new RowReading(row, LAYOUT, places);
        String name = reading.text("name");
        String region = reading.keeper("region", office);
        String city = reading.place("presentCity");
        String industry = reading.option("industry", Industries.ALL);
        String company = reading.text("company");
        String phone = reading.phone("phone");
        UUID chamber = known.chamber(reading);
        String canvassing = reading.option("canvassing", CANVASSING);
        UUID companyId = known.company(reading);
        List<String> tags = reading.words("tags", MAX_TAGS, LONGEST_TAG);
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
                companyId,
                phone,
                chamber,
                Canvassing.valueOf(canvassing),
                tags,
                null);
        return new Draft<>(row, request, List.of(), reading.cells());
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
        Affiliations.Names names = names(views.values());
        Map<Object, Known<MerchantRequest>> found = new HashMap<>();
        views.forEach(
                (key, view) -> found.put(key, new Known<>(view.id(), view.region(), state(view), cells(view, names))));
        return found;
    }

    /** How cells name where these merchants belong. */
    Affiliations.Names names(Collection<MerchantView> views) {
        return affiliations.names(views);
    }

    /** A merchant as a row of the workbook. */
    List<String> cells(MerchantView view, Affiliations.Names names) {
        return List.of(
                view.name(),
                places.show(view.region()),
                places.show(view.presentCity()),
                Industries.ALL.getOrDefault(view.industry(), view.industry()),
                Objects.requireNonNullElse(view.company(), ""),
                Objects.requireNonNullElse(view.phone(), ""),
                names.chamber(view),
                Objects.requireNonNull(CANVASSING.get(view.canvassing().name())),
                names.creditCode(view),
                RowReading.shown(view.tags()));
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
                request.companyId() == null ? state.companyId() : request.companyId(),
                state.phone(),
                request.chamberId() == null ? state.chamberId() : request.chamberId(),
                request.canvassing(),
                request.tags() == null ? state.tags() : request.tags(),
                state.origin());
    }

    @Override
    public void write(List<MerchantRequest> fresh, Map<UUID, MerchantRequest> described) {
        merchants.write(fresh, described);
    }
}
