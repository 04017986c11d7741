package cn.guiyan.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names under which events travel. */
class EventContractTest {
    static List<Class<? extends Event>> events() {
        return EventCodec.EVENTS;
    }

    @ParameterizedTest
    @MethodSource("events")
    void aTypeIsStableAndATopicIsItsOwners(Class<? extends Event> event) {
        String owner = event.getPackageName().substring("cn.guiyan.events.".length());
        assertThat(event).isRecord();
        assertThat(EventCodec.type(event)).matches("[a-z]+(-[a-z]+)*\\.[a-z]+\\.v[1-9]");
        assertThat(EventCodec.topic(event)).matches("guiyan\\." + owner + "\\.[a-z]+(-[a-z]+)*");
        assertThat(EventCodec.find(EventCodec.type(event))).isEqualTo(event);
    }

    @Test
    void noTwoEventsShareAType() {
        assertThat(events()).extracting(EventCodec::type).doesNotHaveDuplicates();
    }

    @Test
    void everyTopicHasItsEvent() throws IllegalAccessException {
        assertThat(topics())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(EventCodec::topic).distinct().toList());
    }

    @Test
    void everyEventOfTheModuleIsKnownToTheCodec() {
        assertThat(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.guiyan.events"))
                .filteredOn(type -> type.isAssignableTo(Event.class) && !type.isInterface())
                .extracting(type -> type.getName())
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(Class::getName).toList());
    }

    @Test
    void aTypeOfALaterSuiteIsUnknown() {
        assertThat(EventCodec.find("merchant.changed.v9")).isNull();
    }

    @Test
    void anEventWithoutAContractIsRefused() {
        record Nameless(UUID id, long version, @Nullable String region) implements Event {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventCodec.type(Nameless.class))
                .withMessageContaining("@EventContract");
    }

    static List<String> topics() throws IllegalAccessException {
        List<String> topics = new ArrayList<>();
        for (Field field : Topics.class.getFields()) {
            topics.add((String) field.get(null));
        }
        return topics;
    }
}
