/** As Word writes a clipboard: conditional comments, lists drawn with paragraphs, a shape, remarks, colours. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal { margin:0cm; font-family:"Calibri",sans-serif; } --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1 style='color:#2F5496'>What we know<o:p></o:p></h1>
<p class=MsoNormal>The second season was <span style='color:red'>ordered</span> in <a href="https://variety.com/2022/tv/x"><span style='color:#0563C1'><u>June 2022</u></span></a>.<span class=MsoCommentReference><a href="#_msocom_1">[KO1]</a></span>&nbsp;&nbsp;<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Filming<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>in Andong<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>Release<o:p></o:p></p>
<p class=MsoNormal>In this order: <v:shape id="_x0000_i1025" style='width:10pt;height:10pt'></v:shape></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Casting</p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Filming</p>
<table class=MsoTableGrid border=1><tr><td style='padding:0cm'><p class=MsoNormal>Season<o:p></o:p></p></td><td><p class=MsoNormal>Year</p></td></tr>
<tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>2022</p></td></tr></table>
<!--EndFragment--></body></html>`;

/** As Google Docs does: everything in a bold that is none, emphasis by style alone, a picture from its own servers. */
export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c-7fff"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;color:#000000;font-weight:400;">Where it stands</span></h2><p dir="ltr" style="line-height:1.38;"><span style="color:#000000;font-weight:700;">Netflix</span><span style="color:#000000;font-weight:400;"> has named no date for </span><span style="color:#000000;font-style:italic;">All of Us Are Dead</span><span style="color:#ff0000;font-weight:400;">. </span></p><br /><p dir="ltr"><a href="https://example.com/a" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">A report</span></a><span style="color:#000000;"> says otherwise.</span><span><img src="https://lh7.googleusercontent.com/x" width="10" height="10"></span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;"><p dir="ltr" role="presentation"><span style="color:#000000;">One</span></p></li></ul></b><br class="Apple-interchange-newline">`;
