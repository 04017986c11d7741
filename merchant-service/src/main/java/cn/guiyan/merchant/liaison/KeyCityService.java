package cn.guiyan.merchant.liaison;

import cn.guiyan.events.Topics;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.UniqueViolation;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the key cities. */
@ApplicationScoped
public class KeyCityService {
    private final KeyCityRepository cities;
    private final Journal journal;

    KeyCityService(KeyCityRepository cities, Journal journal) {
        this.cities = cities;
        this.journal = journal;
    }

    @Transactional
    KeyCityView name(KeyCityRequest request) {
        Cities.require("city", request.city());
        cities.overlapping(request.city(), request.from()).ifPresent(other -> {
            throw exists(request, other.from());
        });
        KeyCity city = KeyCity.name(request);
        try {
            cities.persistAndFlush(city);
        } catch (PersistenceException e) {
            throw UniqueViolation.isOf("key_city_open", e) ? exists(request, request.from()) : e;
        }
        journal.append(city.changed());
        return city.view();
    }

    @Transactional
    KeyCityView end(UUID id, EndRequest request) {
        KeyCity city = get(id, LockModeType.PESSIMISTIC_WRITE);
        city.end(request.to(), request.reason());
        cities.flush();
        journal.append(city.changed(), request.reason());
        return city.view();
    }

    @Transactional
    KeyCityView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<KeyCityView> page(@Nullable LocalDate on, PageQuery page) {
        return cities.page(on, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.KEY_CITIES, id, before, limit);
    }

    private KeyCity get(UUID id, LockModeType lock) {
        return cities.findByIdOptional(id, lock).orElseThrow(() -> NotFound.of("key-city", id));
    }

    private static ProblemException exists(KeyCityRequest request, LocalDate from) {
        return new ProblemException(LiaisonProblem.KEY_CITY_EXISTS, Map.of("city", request.city(), "from", from));
    }
}
