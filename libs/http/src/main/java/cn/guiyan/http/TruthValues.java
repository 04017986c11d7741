package cn.guiyan.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads {@code true} and {@code false} in a query, and nothing else: by itself Java takes every other word for {@code false}. */
@Provider
public class TruthValues implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked") // for Boolean alone
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == Boolean.class ? (ParamConverter<T>) new Reader() : null;
    }

    private static final class Reader implements ParamConverter<Boolean> {
        @Override
        public Boolean fromString(String value) {
            return switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("no truth value: \"" + value + '"');
            };
        }

        @Override
        public String toString(Boolean value) {
            return value.toString();
        }
    }
}
