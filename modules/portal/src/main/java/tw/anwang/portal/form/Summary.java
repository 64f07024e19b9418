package tw.anwang.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** The messages above the page: those of a field bear its label and lead to it, in the order of the form. */
@Named
@RequestScoped
public class Summary {
    /**
     * @param field id of the input in the page; null for a message of the whole page
     * @param label of the field, empty where there is none
     */
    public record Line(String field, String label, String words) {}

    public List<Line> getLines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            String label = id == null ? "" : label(faces, id);
            Iterator<FacesMessage> messages = faces.getMessages(id);
            while (messages.hasNext()) {
                lines.add(new Line(id, label, messages.next().getSummary()));
            }
        }
        return lines;
    }

    /** How many fields are to be corrected; 0 where all messages are of the whole page. */
    public long getFields() {
        return getLines().stream()
                .map(Line::field)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static String label(FacesContext faces, String id) {
        StringBuilder label = new StringBuilder();
        faces.getViewRoot().invokeOnComponent(faces, id, (context, input) -> {
            UIComponent field = UIComponent.getCompositeComponentParent(input);
            Object words = field == null ? null : field.getAttributes().get("label");
            label.append(Objects.toString(words, ""));
        });
        return label.toString();
    }
}
