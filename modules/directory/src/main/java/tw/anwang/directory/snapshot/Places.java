package tw.anwang.directory.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.DistrictRef;

/** The districts and who works for them; immutable once built. */
public final class Places {
    private final Map<String, DistrictRef> districts = new LinkedHashMap<>();
    private final Map<String, List<DistrictRef>> ofCounty = new LinkedHashMap<>();
    private final Map<String, List<AreaLine>> ofDistrict = new LinkedHashMap<>();
    private final Set<Long> withAreas = new HashSet<>();
    private final List<AreaLine> areas;

    Places(List<DistrictRef> rows, List<AreaLine> areas) {
        rows.forEach(district -> {
            districts.put(district.code(), district);
            ofCounty.computeIfAbsent(district.countyCode(), any -> new ArrayList<>())
                    .add(district);
        });
        this.areas = areas.stream()
                .sorted(Comparator.comparing((AreaLine area) -> !area.sure()).thenComparing(AreaLine::office))
                .toList();
        this.areas.forEach(area -> {
            ofDistrict
                    .computeIfAbsent(area.district(), any -> new ArrayList<>())
                    .add(area);
            withAreas.add(area.office());
        });
    }

    public Optional<DistrictRef> district(String code) {
        return Optional.ofNullable(districts.get(code));
    }

    public List<DistrictRef> districtsOf(String county) {
        return List.copyOf(ofCounty.getOrDefault(county, List.of()));
    }

    public Collection<AreaLine> areas() {
        return areas;
    }

    /** Sure ones first. */
    public List<AreaLine> areasOf(String district) {
        return ofDistrict.getOrDefault(district, List.of());
    }

    /** Whether it works for districts of its own, and so not for the whole county. */
    public boolean hasAreas(long office) {
        return withAreas.contains(office);
    }
}
