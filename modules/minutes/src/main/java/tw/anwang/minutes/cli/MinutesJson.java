package tw.anwang.minutes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.anwang.minutes.Due;
import tw.anwang.minutes.Header;
import tw.anwang.minutes.Item;
import tw.anwang.minutes.LineRange;
import tw.anwang.minutes.Minutes;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.Order;
import tw.anwang.minutes.Person;
import tw.anwang.minutes.PreviousItem;
import tw.anwang.minutes.Warning;

/** Writes minutes as one JSON object in UTF-8. Every key is always there; what is not said is null or empty. */
final class MinutesJson {
    private final JsonGenerator json;

    private MinutesJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Minutes minutes, OutputStream out, boolean pretty) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            new MinutesJson(json).minutes(minutes);
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void minutes(Minutes minutes) throws IOException {
        json.writeStartObject();
        header(minutes.header());
        json.writeArrayFieldStart("items");
        for (Item item : minutes.items()) {
            item(item);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (Warning warning : minutes.warnings()) {
            json.writeStartObject();
            json.writeNumberField("line", warning.line());
            json.writeStringField("code", warning.code());
            json.writeStringField("message", warning.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void header(Header header) throws IOException {
        json.writeObjectFieldStart("header");
        json.writeStringField("title", header.title());
        if (header.ordinal() == null) {
            json.writeNullField("ordinal");
        } else {
            json.writeNumberField("ordinal", header.ordinal());
        }
        json.writeStringField("revision", header.revision());
        Object start = header.startsAt() != null ? header.startsAt() : header.day();
        json.writeStringField("startsAt", text(start));
        json.writeStringField("endsAt", text(header.endsAt()));
        json.writeStringField("place", header.place());
        person("chair", header.chair());
        json.writeArrayFieldStart("recorders");
        for (String recorder : header.recorders()) {
            json.writeString(recorder);
        }
        json.writeEndArray();
        json.writeStringField("attendance", header.attendance());
        json.writeStringField("previousMinutesConfirmed", header.previousMinutesConfirmed());
        json.writeEndObject();
    }

    private void person(String key, Person person) throws IOException {
        if (person == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("name", person.name());
        json.writeStringField("title", person.title());
        json.writeStringField("asWritten", person.asWritten());
        json.writeEndObject();
    }

    private void item(Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", item.path());
        json.writeStringField("kind", item.kind().name());
        json.writeStringField("text", item.text());
        json.writeStringField("who", item.who());
        json.writeStringField("proposer", item.proposer());
        units(item.units());
        json.writeStringField("outcome", item.outcome());
        json.writeArrayFieldStart("previousItems");
        for (PreviousItem previous : item.previousItems()) {
            json.writeStartObject();
            json.writeStringField("number", previous.number());
            json.writeStringField("disposition", previous.disposition());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("orders");
        for (Order order : item.orders()) {
            json.writeStartObject();
            json.writeStringField("text", order.text());
            units(order.units());
            due(order.due());
            lines(order.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
        due(item.due());
        lines(item.lines());
        json.writeBooleanField("actionable", item.actionable());
        json.writeNumberField("confidence", item.confidence());
        json.writeEndObject();
    }

    private void units(List<NamedUnit> units) throws IOException {
        json.writeArrayFieldStart("units");
        for (NamedUnit unit : units) {
            json.writeStartObject();
            json.writeStringField("name", unit.name());
            json.writeStringField("role", unit.role().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void due(Due due) throws IOException {
        if (due == null) {
            json.writeNullField("due");
            return;
        }
        json.writeObjectFieldStart("due");
        json.writeStringField("date", text(due.date()));
        json.writeStringField("asWritten", due.asWritten());
        json.writeEndObject();
    }

    private void lines(LineRange lines) throws IOException {
        json.writeArrayFieldStart("lines");
        json.writeNumber(lines.from());
        json.writeNumber(lines.to());
        json.writeEndArray();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
