package cn.guiyan.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record NoteRequest(
        @NotBlank @Size(max = 40) String title,
        @Nullable Kind kind,
        @Nullable @Digits(integer = 18, fraction = 2) BigDecimal amount,
        @Nullable LocalDate on,
        @Nullable Integer count,
        @Nullable Boolean urgent,
        @Nullable String phone,
        @Nullable List<@Valid Line> lines,
        @Nullable Boolean unsigned)
        implements Unsigned {

    @Override
    public boolean senderStaysUnknown() {
        return Boolean.TRUE.equals(unsigned);
    }

    public enum Kind {
        IDEA,
        DUTY
    }

    public record Line(@NotNull BigDecimal amount) {}
}
