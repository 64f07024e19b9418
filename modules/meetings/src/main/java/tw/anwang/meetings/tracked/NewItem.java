package tw.anwang.meetings.tracked;

import java.util.List;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.series.Party;

/**
 * What an item begins with.
 *
 * @param number cited for ever, unique within the series: 14-討2, 14-裁1
 * @param cos 協辦
 * @param staff 幕僚單位 of the series
 * @param readers who else reads along, as the series says: offices and named accounts
 * @param stub 前次第n案（待補登）: known by number only, to be filled in
 */
public record NewItem(
        Origin origin,
        String number,
        String title,
        String text,
        Handling handling,
        Due due,
        String countyCode,
        Sensitivity sensitivity,
        OfficeId lead,
        List<OfficeId> cos,
        OfficeId staff,
        List<Party> readers,
        boolean stub) {
    public NewItem {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(staff, "staff");
        cos = List.copyOf(cos);
        readers = List.copyOf(readers);
    }
}
