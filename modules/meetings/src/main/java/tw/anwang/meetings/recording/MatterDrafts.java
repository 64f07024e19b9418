package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.agenda.AgendaPart;

/**
 * What a person typed of a matter and could not save: kept under the minutes and the matter, so that it is found again
 * when somebody else has removed the matter meanwhile.
 */
@ApplicationScoped
public class MatterDrafts {
    /** Sent along by the page: no longer known once the matter is gone. */
    private static final String PART = "recording.part";

    @Inject
    Drafts drafts;

    /** A text whose matter is gone. @param matter id that it had @param part where it stood */
    public record Left(long matter, AgendaPart part, Instant savedAt, RecordedTyped typed) {}

    static String key(long recording, long matter) {
        return recording + "-" + matter;
    }

    /** @param json the fields, as the page sends them */
    @Permitted("meetings.keep")
    @Transactional
    public void keep(long recording, long matter, String json) {
        drafts.save(Recordings.KIND, key(recording, matter), json);
    }

    @Permitted("meetings.keep")
    @Transactional
    public void keep(RecordedItem item, RecordedTyped typed) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        typed.fields().forEach(json::add);
        json.add(PART, item.part().name());
        keep(item.recordingId(), item.id(), json.build().toString());
    }

    @Permitted("meetings.keep")
    @Transactional
    public Optional<RecordedTyped> of(RecordedItem item) {
        return drafts.draft(Recordings.KIND, key(item.recordingId(), item.id())).map(draft -> typed(draft.fields()));
    }

    @Permitted("meetings.keep")
    @Transactional
    public void discard(long recording, long matter) {
        drafts.discard(Recordings.KIND, key(recording, matter));
    }

    /** Those of the person whose matter is not there any more. @param there ids of the matters of these minutes */
    @Permitted("meetings.keep")
    @Transactional
    public List<Left> leftOf(long recording, Set<Long> there) {
        String prefix = recording + "-";
        return drafts.draftsOf(Recordings.KIND, prefix).entrySet().stream()
                .map(kept -> left(Long.parseLong(kept.getKey().substring(prefix.length())), kept.getValue()))
                .filter(left -> !there.contains(left.matter()))
                .toList();
    }

    private static Left left(long matter, Drafts.Draft draft) {
        String part = fields(draft.fields()).getOrDefault(PART, AgendaPart.MOTION.name());
        return new Left(matter, AgendaPart.valueOf(part), draft.savedAt(), typed(draft.fields()));
    }

    private static RecordedTyped typed(String json) {
        return RecordedTyped.of(fields(json));
    }

    static Map<String, String> fields(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            object.keySet().forEach(name -> fields.put(name, object.getString(name)));
            return fields;
        }
    }
}
