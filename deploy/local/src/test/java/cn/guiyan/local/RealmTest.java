package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.local.DemoUsers.User;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Path FILE = Path.of("../keycloak/guiyan-realm.json");

    private final List<User> users = DemoUsers.read(FILE).users();

    @Test
    void everyoneHasOneRoleOfTheRealmAndAnOfficeForAName() throws IOException {
        JsonNode roles =
                new ObjectMapper().readTree(FILE.toFile()).path("roles").path("realm");
        List<String> known = Stream.iterate(0, i -> i < roles.size(), i -> i + 1)
                .map(i -> roles.path(i).path("name").asText())
                .toList();
        assertThat(known)
                .containsExactly(
                        "leader",
                        "city-office",
                        "county-office",
                        "department",
                        "service-officer",
                        "supervisor",
                        "chamber",
                        "admin");
        assertThat(users)
                .allMatch(user -> known.contains(user.role()) && !user.office().isBlank());
        assertThat(users.stream().map(User::role).distinct()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyCountyAndZoneHasAnOfficeNamedByItsPinyin() {
        Regions regions = Regions.standard();
        List<Region> offices = regions.children("330300", LocalDate.of(2014, 6, 30));
        assertThat(offices).hasSize(13);
        for (Region region : offices) {
            assertThat(users).as(region.name()).anySatisfy(user -> {
                assertThat(user.name()).isEqualTo(region.pinyin().replace(" ", ""));
                assertThat(user.role()).isEqualTo("county-office");
                assertThat(regions.withDescendants(user.region())).contains(region.code());
            });
        }
    }

    @Test
    void aDepartmentAnswersForItsUnit() throws IOException {
        JsonNode realm = new ObjectMapper().readTree(FILE.toFile());
        assertThat(realm.path("users"))
                .filteredOn(user -> user.path("realmRoles").path(0).asText().equals("department"))
                .isNotEmpty()
                .allSatisfy(user ->
                        assertThat(user.at("/attributes/unit/0").asText()).matches("D-[A-Z]+"));
        assertThat(realm.path("clients"))
                .allSatisfy(client -> assertThat(client.path("protocolMappers").findValuesAsText("claim.name"))
                        .contains("unit"));
    }

    @Test
    void theTableOfUsersIsForThePersonAtTheTerminal() {
        RecordedConsole console = new RecordedConsole();
        DemoUsers.read(FILE).show(console.console());
        assertThat(console.text()).contains("guiyan").contains("  ouhai ").contains("瓯海区经合办");
    }
}
