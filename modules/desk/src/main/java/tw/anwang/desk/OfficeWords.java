package tw.anwang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Taipei;

/** Names of offices for pages: {@code #{officeWords.listName(id)}}. */
@Named
@RequestScoped
public class OfficeWords {
    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private final Map<Long, Optional<OfficeRef>> known = new HashMap<>();

    /** Short and unmistakable, as {@link OfficeRef#listName} says; empty where there is no such office. */
    public String listName(Long id) {
        return ref(id).map(OfficeRef::listName).orElse("");
    }

    /** The full official name, or an empty text. */
    public String name(Long id) {
        return ref(id).map(OfficeRef::name).orElse("");
    }

    /** {@link #name}, and of an office that ended beside it who goes on with its work. */
    public String nameNow(Long id) {
        return withSuccessors(id, name(id));
    }

    /** {@link #listName}, and of an office that ended beside it who goes on with its work. */
    public String listNameNow(Long id) {
        return withSuccessors(id, listName(id));
    }

    private String withSuccessors(Long id, String name) {
        String successors = name.isEmpty() ? "" : successors(id);
        return successors.isEmpty()
                ? name
                : MessageFormat.format(PageMessages.words("desk", "office.ended"), name, successors);
    }

    /** Who goes on with the work of an office that ended; empty while it lives. */
    public String successors(Long id) {
        return offices.successorsOf(new OfficeId(id), Taipei.today(clock)).stream()
                .map(OfficeRef::listName)
                .collect(Collectors.joining("、"));
    }

    /** Full names, one a line, in the order of the directory: what a form's text area shows. */
    public String lines(Collection<Long> ids) {
        return names(ids).stream().collect(Collectors.joining("\n"));
    }

    public List<String> names(Collection<Long> ids) {
        learn(ids);
        return ids.stream()
                .sorted()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** One statement for many, before a list asks for them one by one. */
    public void learn(Collection<Long> ids) {
        List<OfficeId> unknown = ids.stream()
                .filter(id -> id != null && !known.containsKey(id))
                .distinct()
                .map(OfficeId::new)
                .toList();
        Map<OfficeId, OfficeRef> found = offices.byIds(unknown);
        unknown.forEach(id -> known.put(id.value(), Optional.ofNullable(found.get(id))));
    }

    private Optional<OfficeRef> ref(Long id) {
        return id == null ? Optional.empty() : known.computeIfAbsent(id, this::look);
    }

    private Optional<OfficeRef> look(Long id) {
        OfficeId office = new OfficeId(id);
        return Optional.ofNullable(offices.byIds(List.of(office)).get(office));
    }
}
