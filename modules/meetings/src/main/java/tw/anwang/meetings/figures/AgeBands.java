package tw.anwang.meetings.figures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bands of age with bounds that a person types: 90, 180, 365 make 0–90, 91–180, 181–365 and 366+. */
public record AgeBands(List<Integer> bounds) {
    public static final AgeBands USUAL = new AgeBands(List.of(90, 180, 365));
    private static final int MOST = 6;

    public AgeBands {
        bounds = List.copyOf(bounds);
    }

    /** @return empty where the words are no whole numbers of days that rise, one to six of them */
    public static Optional<AgeBands> read(String words) {
        List<String> parts = Arrays.stream(
                        Normalizer.normalize(words, Normalizer.Form.NFKC).split("[,、;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean numbers = parts.stream().allMatch(part -> part.matches("\\d{1,5}"));
        if (parts.isEmpty() || parts.size() > MOST || !numbers) {
            return Optional.empty();
        }
        List<Integer> bounds = parts.stream().map(Integer::valueOf).toList();
        boolean rise = IntStream.range(1, bounds.size()).allMatch(i -> bounds.get(i - 1) < bounds.get(i));
        return rise ? Optional.of(new AgeBands(bounds)) : Optional.empty();
    }

    public List<AgeBand> list() {
        List<AgeBand> bands = new ArrayList<>();
        int from = 0;
        for (int bound : bounds) {
            bands.add(new AgeBand(bands.size(), from, bound));
            from = bound + 1;
        }
        bands.add(new AgeBand(bands.size(), from, null));
        return bands;
    }

    /** The number that stands for the items whose meeting's day nobody knows. */
    public int unknown() {
        return bounds.size() + 1;
    }

    /** As typed: {@code 90,180,365}. */
    public String words() {
        return bounds.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
