"""An invented chat that holds every kind of private data, for the page Privacy and its pictures."""

from tests.gui.pages.talk import said

MINA, TOBI = "Mina Falkner", "Tobias Oyelaran"
SECRET = "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc"

TALK = (
    said(TOBI, "hey Mina, did you find the flat? the contract is called Falkner_lease_2024.pdf"),
    said(MINA, "yes! it is 14 Harbour Lane, Bristol BS1 4RB, second floor"),
    said(TOBI, "nice. is Heike helping you move?"),
    said(MINA, "Heike and Granny Ilse, yes. Heike has a van, plate WB21 KLD"),
    said(TOBI, "tell Heike Brandner I still have her drill"),
    said(MINA, "will do. my new number is +44 7700 900321, mail is mina.falkner@example.org"),
    said(TOBI, "saved. or I write to tobias at mail dot example dot org from now on"),
    said(MINA, "landlord wants the deposit on DE89 3704 0044 0532 0130 00"),
    said(TOBI, "pay by card: 4111 1111 1111 1111 exp 09/27"),
    said(MINA, "my passport number is 533401372, he asked for that too"),
    said(TOBI, "careful. and the date of birth?"),
    said(MINA, "born 14 March 1991, so I am 33 years old, he noted everything"),
    said(TOBI, "wifi password is blue-otter-77 until you have your own"),
    said(MINA, f"and the key for the shop is {SECRET}, do not lose it"),
    said(TOBI, "router sits at 192.168.0.17, its mac is 3c:22:fb:9a:10:44"),
    said(MINA, "meet me here 51.45451, -2.58791 or https://maps.example.com/?q=51.45451,-2.58791"),
    said(TOBI, "my insta is @tobi.oye.films if you want to see the photos"),
    said(MINA, "booking reference K7XQ2P for the train, National Insurance QQ 12 34 56 C"),
    said(TOBI, "send the coins to 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 then"),
    said(MINA, "hope is all I have, tobias will laugh. Otter Quay stays our secret"),
    said(TOBI, "Heike says hi! grace, will you come with Ilse on Sunday?"),
    said("Grace Winters", "it rained the whole way, and the van broke down"),
    said(TOBI, "Good grace, finally! and Elke was there too, may be"),
    said(MINA, "Heike again. Ilse too, and maybe Sky, she works at Bluefin Logistics"),
)

UNUSUAL = (
    said(TOBI, "it is on host kestrel-db03 since we left the Makkumerzijl flat"),
    said(MINA, "and the sample was KX-77b, remember? it went to the Quillfeather lab"),
    said(TOBI, "yes, zubi_veteranas wrote about KX-77b, too"),
)
"""What nothing announces."""
