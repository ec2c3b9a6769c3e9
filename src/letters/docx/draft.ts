import { face } from './styles.ts';
import { wordNamespace, xmlDeclaration } from './word/xml.ts';

/**
 * `word/header1.xml` of a draft: the word DRAF at the head of each page and across it, as Word makes a watermark
 * (its name `PowerPlusWaterMarkObject` lets Word find it and take it away).
 */
export const draftHeaderXml = [
  `${xmlDeclaration}<w:hdr ${wordNamespace} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">`,
  '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:noProof/></w:rPr><w:pict>',
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>',
  `<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" style="position:absolute;margin-left:0;margin-top:0;width:420pt;height:140pt;rotation:315;z-index:-251657216;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d8d8d8" stroked="f"><v:fill opacity="0.5"/><v:textpath style="font-family:&quot;${face}&quot;;font-size:1pt;font-weight:bold" string="DRAF"/></v:shape>`,
  '</w:pict></w:r><w:r><w:rPr><w:b/><w:color w:val="A3122A"/></w:rPr><w:t>DRAF</w:t></w:r></w:p></w:hdr>',
].join('');
