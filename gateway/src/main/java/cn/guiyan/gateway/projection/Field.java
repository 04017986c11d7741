package cn.guiyan.gateway.projection;

import cn.guiyan.events.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a projected table and what of an event stands in it.
 *
 * @param name the column's
 * @param type its PostgreSQL type
 * @param value null for null; a day or an amount is written as text, which the statement casts
 */
record Field<R>(String name, String type, Function<R, @Nullable Object> value) {
    static <R> Field<R> id(String name, Function<R, @Nullable UUID> value) {
        return new Field<>(name, "uuid", value::apply);
    }

    static <R> Field<R> text(String name, Function<R, @Nullable String> value) {
        return new Field<>(name, "text", value::apply);
    }

    static <R> Field<R> flag(String name, Function<R, Boolean> value) {
        return new Field<>(name, "boolean", value::apply);
    }

    static <R> Field<R> number(String name, Function<R, Integer> value) {
        return new Field<>(name, "int", value::apply);
    }

    static <R> Field<R> yuan(String name, Function<R, BigDecimal> value) {
        return new Field<>(name, "numeric", value::apply);
    }

    static <R> Field<R> day(String name, Function<R, @Nullable LocalDate> value) {
        return new Field<>(name, "date", row -> {
            LocalDate day = value.apply(row);
            return day == null ? null : day.toString();
        });
    }

    /** Whether the record was generated. */
    static <R> Field<R> synthetic(Function<R, Origin> origin) {
        return flag("synthetic", row -> origin.apply(row) == Origin.SYNTHETIC);
    }

    /** The elements' type of the array that carries the column to the statement. */
    String carrier() {
        return switch (type) {
            case "date" -> "text";
            case "int" -> "int4";
            default -> type;
        };
    }
}
