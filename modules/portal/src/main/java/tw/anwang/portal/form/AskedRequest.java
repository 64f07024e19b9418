package tw.anwang.portal.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import tw.anwang.identity.WordsInAddress;

/** A request whose parameters are the words that stand under the numbers of its address. */
class AskedRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters = new HashMap<>();

    AskedRequest(HttpServletRequest sent, WordsInAddress words) {
        super(sent);
        sent.getParameterMap()
                .forEach((name, values) -> parameters.put(
                        name,
                        words.isKept(name)
                                ? Arrays.stream(values).map(words::words).toArray(String[]::new)
                                : values));
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }
}
