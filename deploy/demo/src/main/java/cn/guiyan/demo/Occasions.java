package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The eleventh annual meeting with 瑞安's eighteen signings, as published, and an invented fair before it, most of whose signings have landed. */
final class Occasions {
    static final String ANNUAL_MEETING = "occasion-annual-meeting-11";
    static final String FAIR = "occasion-fair-2013";
    private static final LocalDate FAIR_ON = LocalDate.of(2013, 11, 8);
    private static final int LANDED = 4;
    private static final int IN_TALKS = 2;
    private static final String FOUR_PROGRAMMES = "四大招商项目";

    private final Scene scene;
    private final Map<String, Merchant> merchants;

    private Occasions(Scene scene) {
        this.scene = scene;
        this.merchants = scene.merchantsByKey();
    }

    static List<List<Deed>> deeds(Scene scene) {
        Occasions occasions = new Occasions(scene);
        return List.of(occasions.fair(), occasions.annualMeeting());
    }

    private List<Deed> annualMeeting() {
        List<Map<String, Object>> promoted = scene.projects().stream()
                .filter(project -> FOUR_PROGRAMMES.equals(project.programme()))
                .map(project -> Bodies.body("name", project.name(), "projectId", Ref.to(project.key())))
                .toList();
        List<Deed> deeds = new ArrayList<>();
        deeds.add(occasion(ANNUAL_MEETING, "第十一届全国各地温州商会年会", "ANNUAL_MEETING", 11, Sites.ANNUAL_MEETING, promoted));
        scene.projects().stream()
                .filter(project -> Sites.SIGNED_THERE.equals(project.programme()))
                .forEach(project -> deeds.add(signing(ANNUAL_MEETING, Sites.ANNUAL_MEETING, project, false)));
        return deeds;
    }

    private List<Deed> fair() {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(occasion(FAIR, "温商回归项目推介会（示例）", "PROMOTION", null, FAIR_ON, List.of()));
        List<Project> landed = scene.projects().stream()
                .filter(project -> project.stage() == Stage.LANDED && isSignedThere(project))
                .limit(LANDED)
                .toList();
        for (Project project : landed) {
            Deed signing = signing(FAIR, FAIR_ON, project, false);
            deeds.add(signing);
            deeds.add(landing(signing, project));
        }
        scene.projects().stream()
                .filter(project -> project.stage() == Stage.NEGOTIATION && isSignedThere(project))
                .limit(IN_TALKS)
                .forEach(project -> deeds.add(signing(FAIR, FAIR_ON, project, true)));
        return deeds;
    }

    /** Invented, and after the fair. */
    private static boolean isSignedThere(Project project) {
        return project.name().contains("示例") && project.stageSince().isAfter(FAIR_ON);
    }

    private static Deed occasion(
            String key,
            String name,
            String kind,
            @Nullable Integer edition,
            LocalDate on,
            List<Map<String, Object>> promoted) {
        return Deed.of(
                key,
                on,
                Chambers.OFFICE,
                "occasions",
                Bodies.synthetic(
                        "name", name,
                        "kind", kind,
                        "edition", edition,
                        "on", on.toString(),
                        "place", Officials.CITY,
                        "host", "温州市经合办",
                        "promoted", promoted));
    }

    /** By the county where the project goes; a merchant is named if the county knows them. */
    private Deed signing(String occasion, LocalDate on, Project project, boolean approximate) {
        Merchant investor = merchants.get(String.valueOf(project.investorMerchant()));
        Ref known =
                investor != null && investor.recordedBy().equals(project.recordedBy()) ? Ref.to(investor.key()) : null;
        String chamber = project.investorChamber();
        return Deed.of(
                occasion + "-" + project.key(),
                on,
                project.recordedBy(),
                "occasions/{" + occasion + "}/signings",
                Bodies.synthetic(
                        "region",
                        project.region(),
                        "projectName",
                        project.name(),
                        "amount",
                        project.plannedInvestment(),
                        "approximate",
                        approximate,
                        "merchantId",
                        known,
                        "chamberId",
                        chamber == null ? null : Ref.to(chamber)));
    }

    private static Deed landing(Deed signing, Project project) {
        return Deed.of(
                signing.key() + "-landing",
                project.stageSince(),
                project.recordedBy(),
                "occasion-signings/{" + signing.key() + "}/landing",
                Bodies.body(
                        "projectId", Ref.to(project.key()),
                        "landedOn", project.stageSince().toString()));
    }
}
