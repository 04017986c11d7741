package cn.guiyan.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A value that breaks a rule.
 *
 * @param field name of the parameter, or where in the body it stands, such as {@code root.children[0].amount}
 * @param in {@code body}, {@code query}, {@code path} or {@code header}
 * @param message what is wrong with it, in the reader's language
 */
public record Violation(String field, String in, String message) {
    private static final String BODY = "body";
    // How Bean Validation calls what stands in a collection, after its index.
    private static final String ELEMENT = "\\.?<(list|iterable|map) (element|key|value)>";
    private static final Set<Class<?>> QUERY = Set.of(QueryParam.class, RestQuery.class, BeanParam.class);
    private static final Set<Class<?>> PATH = Set.of(PathParam.class, RestPath.class);
    private static final Set<Class<?>> HEADER = Set.of(HeaderParam.class, RestHeader.class);

    static List<Violation> all(Set<ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violation::of)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
    }

    private static Violation of(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        if (nodes.isEmpty() || nodes.get(0).getKind() != ElementKind.METHOD) {
            return new Violation(violation.getPropertyPath().toString(), BODY, violation.getMessage());
        }
        Path.ParameterNode parameter = nodes.get(1).as(Path.ParameterNode.class);
        String in = place(violation, nodes.get(0).as(Path.MethodNode.class), parameter);
        String inside = nodes.stream()
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."))
                .replaceAll(ELEMENT, "");
        String field = in.equals(BODY) ? BODY : parameter.getName();
        return new Violation(inside.isEmpty() ? field : inside, in, violation.getMessage());
    }

    /** Whether it is our answer that breaks a rule, rather than the request. */
    static boolean isOurs(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String place(
            ConstraintViolation<?> violation, Path.MethodNode method, Path.ParameterNode parameter) {
        // Interception subclasses do not repeat the annotations of what they override.
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            for (Method each : type.getDeclaredMethods()) {
                if (each.getName().equals(method.getName())
                        && Arrays.asList(each.getParameterTypes()).equals(method.getParameterTypes())) {
                    String place = place(each.getParameterAnnotations()[parameter.getParameterIndex()]);
                    if (!place.equals(BODY)) {
                        return place;
                    }
                }
            }
        }
        return BODY;
    }

    private static String place(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            Class<?> type = annotation.annotationType();
            if (QUERY.contains(type)) {
                return "query";
            }
            if (PATH.contains(type)) {
                return "path";
            }
            if (HEADER.contains(type)) {
                return "header";
            }
        }
        return BODY;
    }
}
