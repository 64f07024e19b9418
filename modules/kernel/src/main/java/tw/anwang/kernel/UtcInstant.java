package tw.anwang.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A moment in a DATETIME(3) column, in UTC. EclipseLink stores a bare {@link Instant} as a BLOB; every unit lists
 * this converter and every moment names it with {@code @Convert}.
 */
@Converter
public class UtcInstant implements AttributeConverter<Instant, LocalDateTime> {
    @Override
    public LocalDateTime convertToDatabaseColumn(Instant moment) {
        return moment == null
                ? null
                : LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
