package tw.anwang.meetings.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;

/** Which offices a filter means: by part of a name, alone or with what is below and before them, and by county. */
@ApplicationScoped
class FigureOffices {
    private static final int MOST = 50;

    @Inject
    Offices offices;

    /** Their ids; null where the filter asks for no office. */
    Set<Long> meant(FigureFilter filter, LocalDate today) {
        if (filter.office() == null) {
            return filter.county() == null ? null : ofCounty(filter.county());
        }
        Set<Long> named = offices.typed(filter.office(), MOST, today).stream()
                .map(OfficeRef::id)
                .flatMap(id -> filter.below() ? wide(id, today) : Stream.of(id))
                .map(OfficeId::value)
                .collect(Collectors.toCollection(HashSet::new));
        if (filter.county() != null) {
            named.retainAll(ofCounty(filter.county()));
        }
        return named;
    }

    private Stream<OfficeId> wide(OfficeId id, LocalDate today) {
        return offices.subtreeOf(id).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), offices.formersOf(one, today).stream()));
    }

    private Set<Long> ofCounty(String code) {
        return offices.countiesAll().stream()
                .filter(county -> county.code().equals(code))
                .flatMap(county -> offices.subtreeOf(county.government()).stream())
                .map(OfficeId::value)
                .collect(Collectors.toSet());
    }
}
