package cn.guiyan.gateway.projection;

import cn.guiyan.events.Event;
import cn.guiyan.gateway.projection.Sql.Column;
import cn.guiyan.projection.Applier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps a table whose rows are items of the aggregates' lists: an aggregate's rows are replaced with it, whatever they were.
 *
 * @param owner the column with the aggregate's id
 * @param items the rows of an aggregate
 */
record ListApplier<E extends Event, I>(
        Class<E> event,
        String table,
        String owner,
        Function<E, List<I>> items,
        List<Field<ListApplier.Item<E, I>>> fields)
        implements Applier<E> {

    /** An item with the aggregate that it belongs to. */
    record Item<E extends Event, I>(E of, I item) {}

    @Override
    public void upsert(Connection connection, List<E> batch) throws SQLException {
        erase(connection, batch.stream().map(Event::id).toList());
        List<Item<E, I>> rows = batch.stream()
                .flatMap(each -> items.apply(each).stream().map(item -> new Item<>(each, item)))
                .toList();
        if (!rows.isEmpty()) {
            Sql.write(connection, insert(), rows, columns());
        }
    }

    @Override
    public void erase(Connection connection, List<UUID> ids) throws SQLException {
        Sql.erase(connection, table, owner, ids);
    }

    private String insert() {
        String names = Stream.concat(Stream.of(owner), fields.stream().map(Field::name))
                .collect(Collectors.joining(", "));
        String arrays = Stream.concat(Stream.of("uuid"), fields.stream().map(Field::type))
                .map("?::%s[]"::formatted)
                .collect(Collectors.joining(", "));
        return "INSERT INTO %s (%s) SELECT * FROM unnest(%s)".formatted(table, names, arrays);
    }

    private List<Column<Item<E, I>>> columns() {
        List<Column<Item<E, I>>> columns = new ArrayList<>();
        columns.add(new Column<>("uuid", row -> row.of().id()));
        fields.forEach(field -> columns.add(new Column<>(field.carrier(), field.value())));
        return columns;
    }
}
