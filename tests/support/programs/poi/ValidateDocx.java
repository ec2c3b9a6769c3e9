import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.*;

/** Opens each Word file named and validates its parts by ECMA-376: a line for each problem, `file TAB part: problem`, and at last how many parts were seen. */
public class ValidateDocx {
  public static void main(String[] files) {
    int seen = 0;
    for (String file : files) {
      try (XWPFDocument document = new XWPFDocument(new FileInputStream(file))) {
        for (PackagePart part : document.getPackage().getParts()) {
          String name = part.getPartName().getName();
          XmlObject read;
          if (name.equals("/word/document.xml")) read = DocumentDocument.Factory.parse(part.getInputStream());
          else if (name.equals("/word/styles.xml")) read = StylesDocument.Factory.parse(part.getInputStream());
          else if (name.equals("/word/numbering.xml")) read = NumberingDocument.Factory.parse(part.getInputStream());
          else if (name.equals("/word/settings.xml")) read = SettingsDocument.Factory.parse(part.getInputStream());
          else if (name.equals("/word/fontTable.xml")) read = FontsDocument.Factory.parse(part.getInputStream());
          else if (name.matches("/word/header\\d*\\.xml")) read = HdrDocument.Factory.parse(part.getInputStream());
          else continue;
          seen += 1;
          withoutIgnorable(read);
          List<XmlError> errors = new ArrayList<>();
          read.validate(new XmlOptions().setErrorListener(errors));
          for (XmlError error : errors) System.out.println(file + "\t" + name + ": " + error.getMessage());
        }
      } catch (Exception error) {
        System.out.println(file + "\tit cannot be opened: " + error);
      }
    }
    System.out.println("parts\t" + seen);
  }

  /** What a reader that knows only ECMA-376 part 1 leaves out before it reads: part 3, 7.2, "Ignorable". */
  private static void withoutIgnorable(XmlObject part) {
    String compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    Set<String> ignorable = new HashSet<>(Set.of(compatibility));
    try (XmlCursor cursor = part.newCursor()) {
      cursor.toFirstChild();
      String prefixes = cursor.getAttributeText(new QName(compatibility, "Ignorable"));
      if (prefixes != null)
        for (String prefix : prefixes.trim().split("\\s+")) ignorable.add(cursor.namespaceForPrefix(prefix));
      while (cursor.hasNextToken()) {
        if (cursor.currentTokenType().isAttr() && ignorable.contains(cursor.getName().getNamespaceURI())) cursor.removeXml();
        else cursor.toNextToken();
      }
    }
  }
}
