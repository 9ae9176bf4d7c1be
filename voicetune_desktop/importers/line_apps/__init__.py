"""LINE, KakaoTalk and QQ: text files whose lines begin rows and headings."""
