package tw.anwang.registry.merge;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.person.PersonWords;

/**
 * What a merge would do.
 *
 * @param kept the record that stays, {@code gone} the one that leads to it from then on
 * @param carried how many rows of which kind would belong to {@code kept}; kinds without rows are not among them
 * @param secondLook whether the numbers differ, so that somebody else looks first
 */
public record MergePreview(Side kept, Side gone, List<Carried> carried, boolean secondLook) implements Serializable {
    /** @param numbers 家戶編號 of the households that the reader sees */
    public record Side(PersonId person, int version, PersonWords words, List<String> numbers) implements Serializable {}

    /** @param key in the messages of the module: what the rows are */
    public record Carried(String module, String key, int rows) implements Serializable {}

    /** 家戶編號 of both, each once. */
    List<String> numbers() {
        return Stream.of(kept, gone)
                .flatMap(side -> side.numbers().stream())
                .distinct()
                .toList();
    }

    /** Whether nothing was saved between. */
    boolean isAsRead(MergePreview then) {
        return kept.version() == then.kept().version()
                && gone.version() == then.gone().version();
    }
}
