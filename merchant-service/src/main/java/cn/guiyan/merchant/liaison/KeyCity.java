package cn.guiyan.merchant.liaison;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.KeyCityChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A city's time as a key city, whose chambers counties send officers to. The city's office decides, every office reads. */
@Entity
public class KeyCity {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String city;

    @Embedded
    private Period time;

    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected KeyCity() {}

    /** From a day on. */
    static KeyCity name(KeyCityRequest request) {
        KeyCity keyCity = new KeyCity();
        keyCity.city = request.city();
        keyCity.time = Period.of(request.from(), null);
        keyCity.origin = request.originOrReported();
        return keyCity;
    }

    /** @throws ProblemException {@code key-city-ended} when it has, {@code illegal-period} when the day is before the first */
    void end(LocalDate last, String reason) {
        LocalDate to = time.to();
        if (to != null) {
            throw new ProblemException(LiaisonProblem.KEY_CITY_ENDED, Map.of("to", to));
        }
        time = time.endingOn(last);
        endReason = reason.strip();
    }

    KeyCityChanged changed() {
        return new KeyCityChanged(id, version, city, time.from(), time.to(), CityOffice.REGION, origin);
    }

    KeyCityView view() {
        return new KeyCityView(id, version, city, Cities.name(city), time.from(), time.to(), endReason, origin);
    }

    LocalDate from() {
        return time.from();
    }
}
