package cn.guiyan.gateway;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.AgreementChanged;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.ContactChanged;
import cn.guiyan.events.merchant.DelegationChanged;
import cn.guiyan.events.merchant.KeyCityChanged;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.merchant.OfficialChanged;
import cn.guiyan.events.merchant.RollEntryChanged;
import cn.guiyan.events.merchant.SuggestionChanged;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What merchant-service publishes, before it is published: the order in which it arrives is the test's to choose. */
public final class Register {
    private Register() {}

    public static MerchantChanged merchant(String region, String city, String name) {
        return new MerchantChanged(
                UUID.randomUUID(),
                0,
                name,
                region,
                city,
                "C",
                null,
                null,
                "CONTACTED",
                Origin.REPORTED,
                null,
                List.of(),
                null);
    }

    public static ChamberChanged chamber(String name, String place, String level, @Nullable String represents) {
        return new ChamberChanged(UUID.randomUUID(), 0, name, place, level, represents, "330300", Origin.REPORTED);
    }

    /** In post during one year. */
    public static OfficialChanged official(String kind, String name, int year) {
        return new OfficialChanged(
                UUID.randomUUID(), 0, name, kind, "瓯海区", "副区长", "330304", first(year), last(year), Origin.REPORTED);
    }

    public static LiaisonLinkChanged link(OfficialChanged official, MerchantChanged merchant) {
        return new LiaisonLinkChanged(
                UUID.randomUUID(),
                0,
                official.id(),
                "MERCHANT",
                merchant.id(),
                null,
                null,
                official.from(),
                null,
                merchant.region(),
                Origin.REPORTED);
    }

    public static LiaisonLinkChanged link(OfficialChanged official, ChamberChanged chamber) {
        return new LiaisonLinkChanged(
                UUID.randomUUID(),
                0,
                official.id(),
                "CHAMBER",
                null,
                chamber.id(),
                null,
                official.from(),
                null,
                null,
                Origin.REPORTED);
    }

    /** On a roll during one year. */
    public static RollEntryChanged onRoll(String roll, MerchantChanged merchant, int year) {
        return new RollEntryChanged(
                UUID.randomUUID(), 0, roll, merchant.id(), first(year), last(year), merchant.region(), Origin.REPORTED);
    }

    /** A key city during one year. */
    public static KeyCityChanged keyCity(String city, int year) {
        return new KeyCityChanged(UUID.randomUUID(), 0, city, first(year), last(year), "330300", Origin.REPORTED);
    }

    public static ContactChanged contact(ChamberChanged chamber, OfficialChanged by, String on) {
        return new ContactChanged(
                UUID.randomUUID(),
                0,
                "CHAMBER",
                null,
                chamber.id(),
                "VISIT",
                LocalDate.parse(on),
                by.id(),
                null,
                null,
                "330304",
                Origin.REPORTED);
    }

    public static ContactChanged contact(MerchantChanged merchant, String on) {
        return new ContactChanged(
                UUID.randomUUID(),
                0,
                "MERCHANT",
                merchant.id(),
                null,
                "CALL",
                LocalDate.parse(on),
                null,
                null,
                null,
                merchant.region(),
                Origin.REPORTED);
    }

    public static DelegationChanged delegation(
            int batch, String arrivesOn, int personTimes, String status, List<UUID> chambers) {
        LocalDate day = LocalDate.parse(arrivesOn);
        return new DelegationChanged(
                UUID.randomUUID(),
                0,
                batch,
                "回乡考察团",
                day,
                day.plusDays(2),
                chambers,
                0,
                personTimes,
                List.of(),
                List.of(),
                status,
                "330300",
                Origin.REPORTED);
    }

    public static SuggestionChanged suggestion(String category, String state, String raisedOn, @Nullable String due) {
        return new SuggestionChanged(
                UUID.randomUUID(),
                0,
                category,
                state,
                LocalDate.parse(raisedOn),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                due == null ? null : LocalDate.parse(due),
                List.of(),
                null,
                "330300",
                Origin.REPORTED);
    }

    /** 三年100亿元: from the signing on 11 July for three years, 20, 30 and 50亿 a year. */
    public static AgreementChanged agreement(ChamberChanged chamber, int year, AgreementChanged.Link... projects) {
        LocalDate signed = LocalDate.of(year, 7, 11);
        return new AgreementChanged(
                UUID.randomUUID(),
                0,
                null,
                "三年合作框架协议",
                chamber.id(),
                chamber.represents(),
                signed,
                Ledger.yi("100"),
                true,
                signed,
                signed.plusYears(3).minusDays(1),
                List.of(
                        new AgreementChanged.Share(year, Ledger.yi("20")),
                        new AgreementChanged.Share(year + 1, Ledger.yi("30")),
                        new AgreementChanged.Share(year + 2, Ledger.yi("50"))),
                Arrays.asList(projects),
                "SIGNED",
                null,
                "330300",
                Origin.REPORTED);
    }

    /** An agreement whose term began before it was signed. */
    public static AgreementChanged signedLater(AgreementChanged agreement, LocalDate signedOn) {
        return new AgreementChanged(
                agreement.id(),
                agreement.version(),
                agreement.number(),
                agreement.title(),
                agreement.chamberId(),
                agreement.represents(),
                signedOn,
                agreement.amount(),
                agreement.approximate(),
                agreement.from(),
                agreement.to(),
                agreement.split(),
                agreement.projects(),
                agreement.status(),
                agreement.endedOn(),
                agreement.region(),
                agreement.origin());
    }

    /** The next state of an agreement: with other projects, and perhaps an end. */
    public static AgreementChanged next(
            AgreementChanged before, @Nullable LocalDate endedOn, AgreementChanged.Link... projects) {
        return new AgreementChanged(
                before.id(),
                before.version() + 1,
                before.number(),
                before.title(),
                before.chamberId(),
                before.represents(),
                before.signedOn(),
                before.amount(),
                before.approximate(),
                before.from(),
                before.to(),
                before.split(),
                Arrays.asList(projects),
                endedOn == null ? "SIGNED" : "ENDED",
                endedOn,
                before.region(),
                before.origin());
    }

    public static AgreementChanged.Link counting(UUID project, String from) {
        return new AgreementChanged.Link(project, LocalDate.parse(from));
    }

    /** A merchant nominated in a round, with projects as evidence. */
    public static CandidateChanged candidate(UUID round, MerchantChanged merchant, UUID... projects) {
        return new CandidateChanged(
                UUID.randomUUID(),
                0,
                round,
                merchant.id(),
                null,
                merchant.region(),
                Arrays.asList(projects),
                null,
                merchant.region(),
                Origin.REPORTED);
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
