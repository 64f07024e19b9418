package tw.anwang.desk.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import tw.anwang.desk.CalendarLines.Line;
import tw.anwang.kernel.Taipei;

/**
 * Lines as calendar programs read them (iCalendar, RFC 5545): what has to be done and a number, no names; the address
 * leads back to the portal, where the right is asked again (ADR 0030).
 *
 * @param portal address of the portal from outside, or empty
 */
record CalendarText(List<Line> lines, String portal, Instant now) {
    private static final String PRODUCT = "-//Anwang//Desk//ZH-TW";

    String written() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        lines.stream().filter(line -> line.file() != null).map(this::event).forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            CalendarOutputter outputter = new CalendarOutputter(false); // no task is due: an empty calendar is one too
            outputter.output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Line line) {
        VEvent event = new VEvent(false);
        event.add(new Uid(line.file().id() + "@" + host()));
        event.add(new DtStamp(now));
        event.add(new Summary(line.file().summary()));
        event.add(
                line.at() == null
                        ? new DtStart<>(line.day())
                        : new DtStart<>(Taipei.at(line.day().atTime(line.at()))));
        if (!portal.isEmpty()) {
            event.add(new Url(URI.create(portal + line.page())));
        }
        return event;
    }

    private String host() {
        return portal.isEmpty() ? "anwang" : URI.create(portal).getHost();
    }
}
