package cn.guiyan.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.testing.Suite;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A process that only serves the views. */
@QuarkusTest
@TestProfile(NotReadingTest.OnlyServing.class)
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "serving"))
class NotReadingTest {
    @Inject
    ProjectionAdmin admin;

    @Test
    void itSaysThatItCannotTryAgain() {
        assertThat(admin.state().running()).isFalse();
        assertThatThrownBy(() -> admin.retryParked().toCompletableFuture().join())
                .hasCauseInstanceOf(NotReadingException.class);
    }

    /** Nothing is read here. */
    public static final class OnlyServing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("guiyan.projection.enabled", "false");
        }
    }
}
