package tw.anwang.intake.platform;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one export is read: its columns and words as the county settled them.
 *
 * @param columns field by heading
 * @param codes ours by field and word
 * @param districts code by name, of the county alone
 */
record FeedKey(
        Platform platform,
        Subject subject,
        String county,
        String countyName,
        Map<String, FeedField> columns,
        Map<FeedField, Map<String, String>> codes,
        Map<String, String> districts) {
    /** What stands in the field; empty where nothing does. */
    Map<FeedField, String> read(FeedRow row) {
        Map<FeedField, String> read = new EnumMap<>(FeedField.class);
        row.cells().forEach((heading, words) -> {
            FeedField field = columns.get(heading);
            if (field != null) {
                read.putIfAbsent(field, words);
            }
        });
        return read;
    }

    Optional<String> code(FeedField field, String word) {
        return Optional.ofNullable(codes.getOrDefault(field, Map.of()).get(FeedField.plain(word)));
    }

    boolean isHere(String said) {
        String plain = FeedField.plain(said).replace('台', '臺');
        return plain.equals(county) || plain.equals(countyName.replace('台', '臺'));
    }
}
