/** @jsxImportSource react */
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { BenchLetter } from '../../support/bench/letter.ts';
import { sheet } from './sheet.ts';

/** Hands @react-pdf/renderer its fonts, once, as the data addresses or paths of files that it takes. */
export function setUpReactPdf(regular: string, bold: string): void {
  Font.register({
    family: 'Serif',
    fonts: [
      { src: regular, fontWeight: 'normal' },
      { src: bold, fontWeight: 'bold' },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
}

const styles = StyleSheet.create({
  page: {
    paddingTop: sheet.top,
    paddingBottom: sheet.bottom,
    paddingLeft: sheet.left,
    paddingRight: sheet.right,
    fontFamily: 'Serif',
    fontSize: sheet.size,
    lineHeight: sheet.line / sheet.size,
  },
  company: { fontWeight: 'bold', fontSize: 14, textAlign: 'center' },
  companyLine: { fontSize: 10, textAlign: 'center' },
  rule: { borderBottomWidth: 1.5, marginTop: 4, marginBottom: sheet.gap },
  date: { textAlign: 'right', marginBottom: sheet.gap },
  block: { marginBottom: sheet.gap },
  paragraph: { textAlign: 'justify', marginBottom: sheet.gap },
  row: { flexDirection: 'row' },
  label: { width: sheet.colon },
  colon: { width: sheet.value - sheet.colon },
  value: { flex: 1 },
  bold: { flex: 1, fontWeight: 'bold' },
  number: { width: sheet.indent },
  item: { flex: 1, textAlign: 'justify' },
  zone: { marginLeft: sheet.textWidth - sheet.zone },
  stamp: { width: sheet.stamp.width, height: sheet.stamp.height, borderWidth: 1, marginTop: 8, marginBottom: 12 },
  signer: { fontWeight: 'bold' },
});

const Rows = ({ pairs, bold }: { pairs: BenchLetter['reference']; bold?: string }) => (
  <View style={styles.block}>
    {pairs.map(([label, value]) => (
      <View key={label} style={styles.row} wrap={false}>
        <Text style={styles.label}>{label}</Text>
        <Text style={styles.colon}>:</Text>
        <Text style={label === bold ? styles.bold : styles.value}>{value}</Text>
      </View>
    ))}
  </View>
);

const Paragraphs = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => (
    <Text key={text} style={styles.paragraph}>
      {text}
    </Text>
  ));

const Lines = ({ texts, style }: { texts: readonly string[]; style?: (typeof styles)['companyLine'] }) =>
  texts.map((text) => (
    <Text key={text} {...(style ? { style } : {})}>
      {text}
    </Text>
  ));

const Sheet = ({ letter }: { letter: BenchLetter }) => (
  <Document title="Surat Permohonan Reset Password" author={letter.company}>
    <Page size="A4" style={styles.page}>
      <Text style={styles.company}>{letter.company}</Text>
      <Lines texts={letter.companyLines} style={styles.companyLine} />
      <View style={styles.rule} />
      <Text style={styles.date}>{letter.date}</Text>
      <Rows pairs={letter.reference} bold="Perihal" />
      <View style={styles.block}>
        <Lines texts={letter.addressee} />
      </View>
      <Paragraphs texts={letter.opening} />
      <Rows pairs={letter.applicant} />
      <Paragraphs texts={letter.body} />
      <View style={styles.block}>
        {letter.items.map((text, index) => (
          <View key={text} style={styles.row} wrap={false}>
            <Text style={styles.number}>{index + 1}.</Text>
            <Text style={styles.item}>{text}</Text>
          </View>
        ))}
      </View>
      <Paragraphs texts={letter.closing} />
      <View style={styles.zone} wrap={false}>
        <Lines texts={[letter.lead, letter.company]} />
        <View style={styles.stamp} />
        <Text style={styles.signer}>{letter.signer}</Text>
        <Text>{letter.position}</Text>
      </View>
    </Page>
  </Document>
);

/** The letter by @react-pdf/renderer, in Node. */
export const letterByReactPdf = (letter: BenchLetter): Promise<Uint8Array> => renderToBuffer(<Sheet letter={letter} />);
