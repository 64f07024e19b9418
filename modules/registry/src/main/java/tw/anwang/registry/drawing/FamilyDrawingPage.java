package tw.anwang.registry.drawing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.RocDate;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.kin.FamilyKin;
import tw.anwang.registry.kin.FamilyKins;
import tw.anwang.registry.kin.KinKind;
import tw.anwang.registry.kin.KinLine;
import tw.anwang.registry.page.PageWords;

/** 家系圖與生態圖 of one family, each with a list that says the same in words. */
@Named
@RequestScoped
public class FamilyDrawingPage {
    @Inject
    FamilyKins kins;

    @Inject
    OfficeWords officeWords;

    @Inject
    PageWords words;

    private long household;
    private FamilyKin family;
    private Genogram genogram;
    private Ecomap ecomap;

    public void load() {
        family = kins.byId(household);
        officeWords.learn(family.sheet().open().stream()
                .map(service -> service.office().value())
                .toList());
        genogram = Genogram.of(family, words.key("person.nameless"));
        ecomap = Ecomap.of(
                family.sheet(),
                words.key("drawing.whole"),
                this::called,
                service -> officeWords.listName(service.office().value()),
                this::does);
    }

    /** What an office serves as, and whether it leads. */
    public String does(ServingOffice service) {
        String system = words.key(service.system().getLabelKey());
        return service.leads() ? system + "（" + words.key("drawing.leads") + "）" : system;
    }

    /** Everybody the drawing shows, in its order for the eye: as the family page lists them. */
    public List<FamilyMember> getPeople() {
        return List.copyOf(family.people().values());
    }

    public String called(FamilyMember member) {
        return member.name() == null ? words.key("person.nameless") : member.name();
    }

    /** Sex, age and what else stands at the symbol: 女，45 歲，戶內. */
    public String facts(FamilyMember member) {
        Integer age = member.ageOn(member.diedOn() == null ? family.sheet().today() : member.diedOn());
        StringBuilder facts = new StringBuilder(words.key(member.sex().getLabelKey()));
        if (age != null) {
            facts.append("，").append(MessageFormat.format(words.key("person.years"), age));
        }
        if (member.diedOn() != null) {
            facts.append("，").append(words.key("person.died")).append(' ').append(RocDate.format(member.diedOn()));
        }
        String where = family.isThere(member.person()) ? "drawing.there" : "drawing.away";
        return facts.append("，").append(words.key(where)).toString();
    }

    /** Who is what to the person: 配偶 王大明（88/5/1–）；子女 王小明、王小華. */
    public String kin(FamilyMember member) {
        Map<KinKind, List<KinLine>> byKind = family.of(member.person()).stream()
                .collect(Collectors.groupingBy(KinLine::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(entry -> words.key(entry.getKey().getLabelKey()) + "　"
                        + entry.getValue().stream().map(this::named).collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }

    private String named(KinLine line) {
        String name = called(family.people().get(line.person()));
        return line.span().isEmpty() ? name : name + "（" + line.span() + "）";
    }

    public FamilyKin getFamily() {
        return family;
    }

    public Genogram getGenogram() {
        return genogram;
    }

    public Ecomap getEcomap() {
        return ecomap;
    }

    public long getHousehold() {
        return household;
    }

    public void setHousehold(long household) {
        this.household = household;
    }
}
