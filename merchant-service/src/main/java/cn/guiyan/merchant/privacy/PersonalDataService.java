package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Disclosures;
import cn.guiyan.access.Encryption;
import cn.guiyan.access.Role;
import cn.guiyan.events.Topics;
import cn.guiyan.merchant.register.MerchantService;
import cn.guiyan.merchant.register.MerchantView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Copies of what is kept about a person. Row security bounds them as it does every other reading. */
@ApplicationScoped
public class PersonalDataService {
    private static final int MOST_ROWS = 2_000;
    private static final TypeReference<LinkedHashMap<String, Object>> ROW = new TypeReference<>() {};

    private final MerchantService merchants;
    private final Disclosures disclosures;
    private final AgroalDataSource database;
    private final Encryption encryption;
    private final ObjectReader rows;
    private final Caller caller;
    private final Clock clock;

    PersonalDataService(
            MerchantService merchants,
            Disclosures disclosures,
            AgroalDataSource database,
            Encryption encryption,
            ObjectMapper json,
            Caller caller,
            Clock clock) {
        this.merchants = merchants;
        this.disclosures = disclosures;
        this.database = database;
        this.encryption = encryption;
        this.rows = json.readerFor(ROW).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PersonalDataView of(UUID id, String purpose) {
        MerchantView merchant = merchants.kept(id);
        disclosures.disclose(Topics.MERCHANTS, merchant.id(), merchant.region(), purpose);
        List<PersonalDataView.Section> sections = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (PersonalDataSections.Section section : PersonalDataSections.ALL) {
                if (!section.isForCity() || caller.has(Role.CITY_OFFICE)) {
                    sections.add(read(connection, section, merchant.id()));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot copy what is kept about a person", e);
        }
        return new PersonalDataView(merchant.id(), caller.name(), clock.instant(), purpose.strip(), sections);
    }

    private PersonalDataView.Section read(Connection connection, PersonalDataSections.Section section, UUID id)
            throws SQLException, JsonProcessingException {
        String sql = "SELECT to_jsonb(found) FROM (" + section.sql() + ") AS found LIMIT ?";
        List<Map<String, Object>> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int last = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i < last; i++) {
                statement.setObject(i, id);
            }
            statement.setInt(last, MOST_ROWS + 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(clear(rows.readValue(row.getString(1)), section.encrypted()));
                }
            }
        }
        boolean more = found.size() > MOST_ROWS;
        return new PersonalDataView.Section(
                section.kind(), section.title(), more ? found.subList(0, MOST_ROWS) : found, more);
    }

    private Map<String, Object> clear(Map<String, Object> row, List<String> encrypted) {
        for (String column : encrypted) {
            row.computeIfPresent(column, (name, stored) -> encryption.decrypt(stored.toString()));
        }
        return row;
    }
}
