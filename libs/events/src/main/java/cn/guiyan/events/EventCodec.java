package cn.guiyan.events;

import cn.guiyan.events.merchant.AgreementChanged;
import cn.guiyan.events.merchant.AlertChanged;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.events.merchant.CompanyChanged;
import cn.guiyan.events.merchant.ContactChanged;
import cn.guiyan.events.merchant.DelegationChanged;
import cn.guiyan.events.merchant.InquiryChanged;
import cn.guiyan.events.merchant.KeyCityChanged;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.events.merchant.MeetingChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.merchant.MergeChanged;
import cn.guiyan.events.merchant.OccasionChanged;
import cn.guiyan.events.merchant.OccasionSigningChanged;
import cn.guiyan.events.merchant.OfficialChanged;
import cn.guiyan.events.merchant.RollEntryChanged;
import cn.guiyan.events.merchant.SelectionRoundChanged;
import cn.guiyan.events.merchant.SuggestionChanged;
import cn.guiyan.events.merchant.TalkBatchChanged;
import cn.guiyan.events.merchant.TrainingClassChanged;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.events.target.LateEntryCounted;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.events.target.RankingFrozen;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events as UTF-8 JSON. Unknown properties are ignored, so that an additive change breaks no reader. */
public final class EventCodec {
    /** Every event of the suite. */
    public static final List<Class<? extends Event>> EVENTS = List.of(
            ChamberChanged.class,
            MerchantChanged.class,
            CompanyChanged.class,
            OfficialChanged.class,
            RollEntryChanged.class,
            ContactChanged.class,
            DelegationChanged.class,
            MeetingChanged.class,
            ChamberTermChanged.class,
            LiaisonLinkChanged.class,
            KeyCityChanged.class,
            AgreementChanged.class,
            OccasionChanged.class,
            OccasionSigningChanged.class,
            TrainingClassChanged.class,
            SelectionRoundChanged.class,
            CandidateChanged.class,
            TalkBatchChanged.class,
            SuggestionChanged.class,
            AlertChanged.class,
            MergeChanged.class,
            InquiryChanged.class,
            ProjectChanged.class,
            FundArrivalChanged.class,
            PlanChanged.class,
            RankingFrozen.class,
            LateEntryCounted.class);

    private static final Map<String, Class<? extends Event>> BY_TYPE =
            EVENTS.stream().collect(Collectors.toUnmodifiableMap(EventCodec::type, Function.identity()));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("whole-text").addSerializer(String.class, new WholeText()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private EventCodec() {}

    /** The event's stable type. */
    public static String type(Class<? extends Event> event) {
        return contract(event).type();
    }

    /** The event's topic. */
    public static String topic(Class<? extends Event> event) {
        return contract(event).topic();
    }

    /** The record of a stable type, or null when this version of the suite does not know it. */
    public static @Nullable Class<? extends Event> find(String type) {
        return BY_TYPE.get(type);
    }

    /** The event as JSON. */
    public static byte[] write(Event event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + type(event.getClass()), e);
        }
    }

    /**
     * The event read from JSON.
     *
     * @throws UncheckedIOException when the bytes are not an event of that class
     */
    public static <E extends Event> E read(Class<E> event, byte[] json) {
        try {
            return MAPPER.readValue(json, event);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + type(event), e);
        }
    }

    private static EventContract contract(Class<? extends Event> event) {
        EventContract contract = event.getAnnotation(EventContract.class);
        if (contract == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventContract");
        }
        return contract;
    }
}
