package cn.guiyan.merchant;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every record that some operation of the service answers with, and of which class each of its texts is. */
final class ClassifiedViews {
    private static final Path CLASSES = Path.of("target/classes");
    private static final String OURS = "cn.guiyan.merchant.";

    private final Set<Class<?>> views = new TreeSet<>(Comparator.comparing(Class::getName));

    /**
     * A text of a view.
     *
     * @param dataClass as declared, or null when it is not
     */
    record Text(Class<?> view, String name, @Nullable DataClass dataClass) {
        String field() {
            return viewName() + "." + name;
        }

        String viewName() {
            return view.getName().substring(view.getPackageName().length() + 1).replace('$', '.');
        }
    }

    static List<Text> texts() {
        ClassifiedViews found = new ClassifiedViews();
        resources()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getGenericReturnType)
                .forEach(found::add);
        return found.declared();
    }

    /** The texts of one of them, with those of the views in it. */
    static List<Text> textsOf(Class<?> view) {
        ClassifiedViews found = new ClassifiedViews();
        found.add(view);
        return found.declared();
    }

    private List<Text> declared() {
        return views.stream()
                .flatMap(view -> Arrays.stream(view.getRecordComponents())
                        .filter(component -> isText(component.getGenericType()))
                        .map(component -> new Text(view, component.getName(), declared(view, component))))
                .toList();
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> view
                && view.isRecord()
                && view.getName().startsWith(OURS)) {
            if (views.add(view)) {
                Arrays.stream(view.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(this::add);
            }
        }
    }

    private static boolean isText(Type type) {
        return type == String.class
                || (type instanceof ParameterizedType generic
                        && Arrays.asList(generic.getActualTypeArguments()).contains(String.class));
    }

    private static @Nullable DataClass declared(Class<?> view, RecordComponent component) {
        List<DataClass> own = new ArrayList<>();
        if (component.getAnnotation(Personal.class) != null) {
            own.add(component.getAnnotation(Personal.class).value());
        }
        if (component.getAnnotation(Impersonal.class) != null) {
            own.add(component.getAnnotation(Impersonal.class).value());
        }
        Impersonal whole = view.getAnnotation(Impersonal.class);
        boolean hasPersonal = Arrays.stream(view.getRecordComponents())
                .anyMatch(other -> other.getAnnotation(Personal.class) != null);
        if (own.isEmpty() && whole != null && !hasPersonal) {
            own.add(whole.value());
        }
        return own.size() == 1 ? own.get(0) : null;
    }

    private static Stream<Class<?>> resources() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<Class<?>> found = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith("Resource.class"))
                    .toList()) {
                String name = CLASSES.relativize(file).toString();
                found.add(Class.forName(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.')));
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
