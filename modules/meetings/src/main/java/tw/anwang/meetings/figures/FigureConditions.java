package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tw.anwang.directory.CountyRef;
import tw.anwang.directory.Offices;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Says on paper what was asked for. */
@ApplicationScoped
class FigureConditions {
    @Inject
    SeriesList seriesList;

    @Inject
    Offices offices;

    String words(FigureFilter filter, Locale locale) {
        List<String> words = new ArrayList<>();
        if (filter.by() != Grouping.ITEM) {
            words.add(labelled("figures.by", word("by." + filter.by(), locale), locale));
        }
        if (filter.series() != null) {
            words.add(labelled("trackedItem.series", series(filter, locale), locale));
        }
        if (filter.county() != null) {
            words.add(labelled("figures.county", county(filter.county()), locale));
        }
        if (filter.office() != null) {
            String wide = filter.below() ? "（" + word("figures.below", locale) + "）" : "";
            words.add(labelled("figures.office", filter.office() + wide, locale));
        }
        if (filter.fromYear() != null || filter.toYear() != null) {
            words.add(labelled("figures.years", year(filter.fromYear()) + "–" + year(filter.toYear()), locale));
        }
        return String.join("　", words);
    }

    private String series(FigureFilter filter, Locale locale) {
        return seriesList.choices().stream()
                .filter(one -> filter.series().equals(one.id()))
                .map(SeriesChoice::name)
                .findFirst()
                .orElse(word("figures.hiddenSeries", locale));
    }

    private String county(String code) {
        return offices.countiesAll().stream()
                .filter(one -> one.code().equals(code))
                .map(CountyRef::name)
                .findFirst()
                .orElse(code);
    }

    private static String year(Integer year) {
        return year == null ? "" : year.toString();
    }

    private static String labelled(String key, String value, Locale locale) {
        return word(key, locale) + "：" + value;
    }

    private static String word(String key, Locale locale) {
        return FigureMeanings.words(key, locale);
    }
}
