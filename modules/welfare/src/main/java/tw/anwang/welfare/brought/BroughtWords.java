package tw.anwang.welfare.brought;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtMember;
import tw.anwang.intake.CaseField;
import tw.anwang.welfare.familycase.CaseState;

/**
 * What a platform says of a case, to be compared with what it says next. Of its people only digests are kept: who they
 * are stands in the registry and nowhere else.
 *
 * @param members digest of all that is said of somebody, by the digest of the number, or of name and birth
 */
record BroughtWords(Map<CaseField, String> said, Map<String, String> members) {
    /** {@code Json} looks for it in the class path at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    static BroughtWords of(BroughtCase told) {
        Map<CaseField, String> said = new EnumMap<>(CaseField.class);
        said.putAll(told.said());
        Map<String, String> members = new TreeMap<>();
        told.members().forEach(one -> members.put(key(one), digest(one.toString())));
        return new BroughtWords(said, members);
    }

    /** Tells people of one case apart. */
    static String key(BroughtMember one) {
        return digest(one.idNumber() != null ? one.idNumber() : one.name() + "/" + one.bornOn());
    }

    /** What it said before stays said where it says nothing now, but of an end that holds no more. */
    BroughtWords over(BroughtWords before) {
        Map<CaseField, String> all = new EnumMap<>(CaseField.class);
        all.putAll(before.said);
        if (isOpen()) {
            all.remove(CaseField.ENDED);
        }
        String state = said.get(CaseField.STATE);
        if (state != null && !state.equals(before.said.get(CaseField.STATE))) {
            all.remove(CaseField.REASON);
        }
        all.putAll(said);
        Map<String, String> everybody = new TreeMap<>(before.members);
        everybody.putAll(members);
        return new BroughtWords(all, everybody);
    }

    /** Whether it says that the case goes on. */
    boolean isOpen() {
        String state = said.get(CaseField.STATE);
        return state != null && CaseState.valueOf(state).isOpen();
    }

    private static String digest(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    String json() {
        JsonObjectBuilder fields = JSON.createObjectBuilder();
        said.forEach((field, words) -> fields.add(field.name(), words));
        JsonObjectBuilder people = JSON.createObjectBuilder();
        members.forEach(people::add);
        return JSON.createObjectBuilder()
                .add("said", fields)
                .add("members", people)
                .build()
                .toString();
    }

    static BroughtWords read(String json) {
        Map<CaseField, String> said = new EnumMap<>(CaseField.class);
        Map<String, String> members = new TreeMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            JsonObject fields = all.getJsonObject("said");
            fields.keySet().forEach(name -> said.put(CaseField.valueOf(name), fields.getString(name)));
            JsonObject people = all.getJsonObject("members");
            people.keySet().forEach(name -> members.put(name, people.getString(name)));
        }
        return new BroughtWords(said, members);
    }
}
