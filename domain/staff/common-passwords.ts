/**
 * The words that the commonest passwords are made of, in lower case: keys, names, games, teams, seasons, affection.
 * What a guesser adds to them (digits, years, doubled words, look-alike letters) is undone by `password.ts`.
 */
export const COMMON_WORDS: readonly string[] = `
password passwort passord passwd passphrase motdepasse contrasena senha parola wachtwoord heslo haslo salasana losenord
secret geheim private topsecret confidential security secure safety unlock locked letmein letmeinnow openup opensesame sesame
welcome willkommen bienvenue bienvenido hello hallo bonjour hola goodbye goodmorning goodnight
admin administrator root superuser sysadmin system server service support helpdesk manager master guest visitor
default changeme changeit change temporary temp temppass test tester testing testtest demo example sample trial
user username login logon signin account access internet computer laptop desktop network website database google
facebook instagram youtube twitter linkedin amazon apple samsung android windows microsoft netflix whatsapp telegram
qwerty qwertz azerty qwertyuiop qwertzuiop azertyuiop asdfgh asdfghjkl yxcvbn zxcvbn zxcvbnm poiuytrewq lkjhgfdsa mnbvcxz
qazwsx qazwsxedc wsxedc edcrfv asdzxc asdqwe qweasd qweasdzxc zaqwsx zaqxsw qwaszx zaqwsxcde poiuyt lkjhg
abc abcd abcde abcdef abcdefg abcabc aaa bbb xxx zzz
iloveyou iloveu ilovehim iloveher ilovegod ilovemyself iheartyou loveyou loveme lovelove lover lovers loving love lovely
teamo tequiero jetaime ichliebe mylove mybaby babygirl babyboy sweetheart sweetie sweetpea honey darling forever always
sunshine moonlight starlight rainbow butterfly flower flowers rose daisy lily orchid tulip jasmine violet
princess prince queen king angel angels heaven blessed blessing jesus christ jesuschrist godisgood faith grace trust hope
monkey dragon tiger lion eagle falcon hawk phoenix panther cheetah jaguar wolf bear turtle rabbit bunny kitty kitten
puppy doggy doggie fluffy snowball snoopy buddy rocky max bella lucky smokey shadow midnight ginger pepper tigger
pokemon pikachu charizard minecraft fortnite roblox warcraft starcraft counterstrike playstation nintendo mario zelda sonic
starwars skywalker anakin yoda jedi matrix neo trinity gandalf hobbit frodo mordor harrypotter hogwarts dumbledore hermione
superman batman spiderman ironman wolverine deadpool captain avengers marvel thor hulk joker gotham krypton
football baseball basketball softball volleyball hockey soccer tennis cricket rugby golfing golfer boxing swimming skating
liverpool arsenal chelsea tottenham everton manchester barcelona realmadrid juventus bayern dortmund celtic rangers
lakers yankees cowboys steelers packers eagles raiders patriots bulldogs dodgers redsox
summer winter spring autumn january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday weekend holiday christmas birthday easter halloween
london paris berlin madrid amsterdam moscow newyork chicago dallas boston houston phoenix austin texas florida california
america england ireland scotland france germany spain italy brazil mexico canada india china japan korea
michael jennifer jessica ashley nicole daniel matthew andrew joshua robert thomas charlie jordan hunter thunder george
samantha amanda elizabeth victoria alexander alexandra anthony benjamin brandon christian christopher christina danielle
william richard patrick stephanie stephen michelle melissa jonathan justin vanessa heather natasha gabriel isabella
maria maggie andrea sophie sophia olivia emily hannah abigail madison lauren rachel rebecca sarah laura
freedom liberty justice peace happy happiness smile smiles laughing funny crazy sexy hottie badboy badgirl gangster
cookie cookies chocolate cheese cheeseburger pizza banana apples orange lemon cherry strawberry blueberry peanut butter
coffee whisky whiskey vodka beer corona guinness pepsi cocacola mountain dew
purple yellow green blue black white silver golden diamond diamonds crystal platinum
mustang ferrari porsche mercedes corvette camaro harley davidson yamaha honda toyota nissan suzuki kawasaki
guitar drummer music musica rockstar metallica nirvana slipknot eminem beatles queen bonjovi
computer hacker hackers ninja samurai pirate pirates soldier marine marines army navy ranger warrior viking knight
money dollar dollars million millionaire business company office work working boss
family mother father mommy daddy mama papa brother sister grandma grandpa friends friend bestfriend baby
school college university teacher student doctor nurse lawyer
whatever nothing something anything everything trustno one iamthe best thebest number first second third
fuckyou fuckoff fuckme asshole bitch bastard shit bollocks
newsroom newsdesk editor editors editorial writer writers reporter journalist headline publisher publish article
season series episode television tvshow showdesk breaking news
`
  .trim()
  .split(/\s+/);
