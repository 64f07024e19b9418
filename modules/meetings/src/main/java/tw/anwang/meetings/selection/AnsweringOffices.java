package tw.anwang.meetings.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.ItemUnit;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.UnitPart;

/** Which offices spoke to a request (待中央協助事項) in the minutes themselves: they are the ones to be asked on. */
final class AnsweringOffices {
    /** Behind the path of the request, or of several, that an unnumbered reply belongs to. */
    private static final String REPLY = "…resp";

    private AnsweringOffices() {}

    /** @param items in the order of the text; @return id of a request to the offices that replied, the first first */
    static Map<Long, List<OfficeId>> of(List<MinutesItem> items) {
        Map<Long, List<OfficeId>> answering = new HashMap<>();
        for (MinutesItem reply : items) {
            if (isReply(reply)) {
                String about = reply.path().substring(0, reply.path().indexOf(REPLY));
                items.stream()
                        .filter(item -> item.kind() == ItemKind.REQUEST && belongs(item.path(), about))
                        .forEach(request ->
                                add(answering.computeIfAbsent(request.id(), id -> new ArrayList<>()), reply));
            }
        }
        return answering;
    }

    private static boolean isReply(MinutesItem item) {
        boolean answers = item.kind() == ItemKind.REPLY || item.kind() == ItemKind.REPLY_POINT;
        return answers && item.path() != null && item.path().contains(REPLY);
    }

    private static boolean belongs(String path, String about) {
        return path != null && !about.isEmpty() && (path.equals(about) || path.startsWith(about + "."));
    }

    private static void add(List<OfficeId> offices, MinutesItem reply) {
        reply.units().stream()
                .filter(unit -> unit.part() == UnitPart.SPEAKER)
                .map(ItemUnit::office)
                .filter(Objects::nonNull)
                .filter(office -> !offices.contains(office))
                .forEach(offices::add);
    }
}
