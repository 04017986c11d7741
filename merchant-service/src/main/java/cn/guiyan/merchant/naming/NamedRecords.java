package cn.guiyan.merchant.naming;

import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Lists of what has a name and {@code search_tails} (see {@code V10__naming.sql}), by SQL that their indexes serve: in the order of pinyin, or what was entered last
 * first. The rows wanted are chosen first and then loaded, so that row security judges only them.
 */
@ApplicationScoped
public class NamedRecords {
    /**
     * A condition on what somebody typed, whose parameter is {@link #typed}. The planner is not told what it is: the index is right for
     * whatever it is, and one plan for all is made once.
     */
    public static final String TYPED = "search_tails @@ (SELECT naming.typed(:q))";

    /** The order of people's lists, when nothing else is asked for. */
    public static final Sorting BY_NAME = new Sorting("name", false);

    private static final Set<String> SORTS = Set.of("name", "recent");
    private static final String TYPED_PARAMETER = "q";
    private static final String NAME = "name COLLATE \"zh-Hans-x-icu\"";

    private final Session session;

    NamedRecords(Session session) {
        this.session = session;
    }

    /** What somebody typed as {@link #TYPED} takes it; null when nothing is left of it. */
    public static @Nullable String typed(@Nullable String text) {
        String normal = text == null ? "" : SearchText.normalise(text);
        return normal.isEmpty() ? null : normal;
    }

    /**
     * The order that the parameter {@code sort} asks for: {@code name} (pinyin), {@code recent} (entered last first), or the reverse of one.
     *
     * @throws cn.guiyan.http.ProblemException {@code unknown-sort}
     */
    public static Sorting sorting(@Nullable String sort) {
        return Sorting.of(sort, SORTS, BY_NAME);
    }

    /**
     * A page.
     *
     * @param from table or view with the columns that the filter names, {@code id} and {@code name}
     */
    public <E, V> Page<V> page(
            Class<E> entity, String from, Filter filter, Sorting sorting, PageQuery page, Function<E, V> view) {
        List<V> items = load(entity, ids(from, filter, sorting, page.page() * page.size(), page.size()))
                .map(view)
                .toList();
        return Page.of(items, page, count(from, filter));
    }

    /** The first few by name. */
    public <E> List<E> first(Class<E> entity, String from, Filter filter, int most) {
        return load(entity, ids(from, filter, BY_NAME, 0, most)).toList();
    }

    /** Narrows a filter to what follows a record in the order of names, so that a whole list is read in parts, each as fast as the first. */
    public static void after(Filter filter, String name, UUID id) {
        filter.and(NAME + " >= :lastName", "lastName", name)
                .and("(" + NAME + " > :lastName OR id > :lastId)", "lastId", id);
    }

    /**
     * The statement that chooses a page's rows. What was typed is looked up before anything is put in order: a planner that took it for more
     * frequent than it is would rather go through all names until a page is full.
     */
    public static String sql(String from, Filter filter, Sorting sorting) {
        String rows = from + " WHERE " + filter.hql();
        String chosen = filter.values().containsKey(TYPED_PARAMETER)
                ? "(SELECT id, name FROM " + rows + " OFFSET 0) AS found"
                : rows;
        return "SELECT id FROM " + chosen + " ORDER BY " + order(sorting);
    }

    private <E> Stream<E> load(Class<E> entity, List<UUID> ids) {
        return session.findMultiple(entity, ids).stream().filter(Objects::nonNull);
    }

    private List<UUID> ids(String from, Filter filter, Sorting sorting, int offset, int most) {
        return bind(session.createNativeQuery(sql(from, filter, sorting), UUID.class), filter)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public long count(String from, Filter filter) {
        String sql = "SELECT count(*) FROM " + from + " WHERE " + filter.hql();
        return bind(session.createNativeQuery(sql, Long.class), filter).getSingleResult();
    }

    /** Gives a query the values of a filter's parameters. */
    public static <T> NativeQuery<T> bind(NativeQuery<T> query, Filter filter) {
        filter.values().forEach((name, value) -> {
            if (value instanceof Collection<?> values) {
                query.setParameterList(name, values);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    /** Ids are in the order of time. */
    private static String order(Sorting sorting) {
        return switch (sorting.field()) {
            case "recent" -> sorting.descending() ? "id" : "id DESC";
            default -> sorting.descending() ? NAME + " DESC, id DESC" : NAME + ", id";
        };
    }
}
