package tw.anwang.desk.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * The options of a select of a filter: {@code <page:options of="#{entries}" chosen="#{value}"/>} with entries of value
 * and words.
 */
@FacesComponent(value = "anwang.options", createTag = true, tagName = "options", namespace = "anwang.page")
public class Options extends UIComponentBase {
    @Override
    public String getFamily() {
        return "anwang.page";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String chosen = String.valueOf(getAttributes().get("chosen"));
        ResponseWriter out = context.getResponseWriter();
        for (Object one : (Collection<?>) getAttributes().get("of")) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) one;
            String value = String.valueOf(entry.getKey());
            out.startElement("option", this);
            out.writeAttribute("value", value, null);
            if (value.equals(chosen)) {
                out.writeAttribute("selected", "selected", null);
            }
            out.writeText(entry.getValue(), null);
            out.endElement("option");
        }
    }
}
