/*
 * Characters that are the same and have several codes. OpenCC, whose tables are about traditional
 * and simplified characters, has only some of them.
 */

/**
 * Characters that text extracted from a PDF has instead of the usual ones: radicals of the CJK
 * Radicals Supplement and strokes, each with its unified ideograph. From
 * EquivalentUnifiedIdeograph.txt, Unicode 17.0.0, without those that NFKC changes (all Kangxi
 * radicals).
 */
export const RADICALS = `⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕𫜹 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵
  ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹
  ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠
  ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ㇆𠃌 ㇏乀 ㇐一 ㇑丨 ㇒丿 ㇓丿 ㇔丶 ㇕𠃍 ㇖乛 ㇗𠃊 ㇘𠃎 ㇙𠄌
  ㇚亅 ㇛𡿨 ㇜𠃋 ㇝乀 ㇞𠃑 ㇟乚 ㇠乙 ㇡𠄎`

/**
 * Forms of one character with separate codes, because the standards before Unicode had both:
 * ISO/IEC 10646, Annex S, S.3.
 */
export const SOURCE_SEPARATED = `仞仭 併倂 侣侶 俁俣 俞兪 俱倶 值値 偷偸 偽僞 兎兔 冊册 净凈 凢凣 刃刄 刊刋 券劵 刹剎 即卽 卷巻 叁参 參叄 吞呑 告吿 唧喞 喻喩 嘘噓 嚏嚔 国囯 圈圏 圎圓 圖圗
  坙巠 埒埓 塈墍 填塡 增増 壮壯 壽夀 夐敻 本夲 奥奧 奨奬獎 妆妝 妍姸 姍姗 姬姫 娛娯娱 婕媫 媮婾 媪媼 媯嬀 嬎嬔 嬤嬷 孳孶 宫宮 寛寬 寜寧 寝寢 専專 将將 尔尓 尙尚
  尪尫 尶尷 屏屛 峥崢 巓巔 帡帲 帯帶 并幷 廄廏 弑弒 強强 弹弾 彐彑 录彔 彙彚 彛彜彝彞 彥彦 德徳 徴徵 恵惠 悅悦 悞悮 悳惪 愠慍 愼慎 戩戬 戯戱 户戶戸 戾戻 抛拋
  抜拔 挩捝 挿插揷 捏揑 捜搜 掲揭 揺搖摇 揾搵 撃擊 教敎 敓敚 既旣 昂昻 晚晩 暨曁 曽曾 枴柺 查査 柵栅 梲棁 榆楡 概槪 榅榲 榝樧 槇槙 様樣 横橫 步歩 歲歳 歿殁 殻殼
  毀毁 每毎 氲氳 汚污 沒没 浄淨 涉渉 涗涚 涙淚 淥渌 清淸 渇渴 温溫 溈潙 溉漑 滚滾 潛濳 瀨瀬 為爲 焭煢 煕熙 煴熅 状狀 瑤瑶 瓶甁 產産 痩瘦 皡皥 真眞 眾衆 研硏
  祿禄 禿秃 稅税 穂穗 筝箏 箳簈 篡簒 粤粵 絕絶 綠緑 緒緖 緣縁 緼縕 繈繦 羮羹 翶翺 胼腁 脫脱 腽膃 舃舄 舍舎 舖舗 荘莊 菑葘 蒀蒕 蒋蔣 蒍蔿 蕰薀 薫薰 藴蘊 虚虛
  蛻蜕 衛衞 衮袞 装裝 訮詽 說説 諌諫 謠謡 豜豣 走赱 軿輧 輜輺 輼轀 达迖 迸逬 遙遥 邢郉 郎郞 郷鄉鄕 醖醞 醤醬 鈃銒 銳鋭 錄録 錬鍊 鎭鎮 閱閲 陧隉 青靑 静靜 靭靱
  頹頽 顏顔 顚顛 飮飲 餅餠 馱駄 駢騈 骩骫 高髙 髪髮 鬬鬭 鰛鰮 鳯鳳 鶇鶫 鷆鷏 麪麫 麼麽 黃黄 黑黒 单単 争爭 丟丢 剏剙 剝剥 劒劔 勻匀 吕呂 吳吴呉 吶呐`

/** The other pairs that Unihan lists as kZVariant, Unicode 17.0.0. */
export const Z_VARIANTS = `㖈䎛 㘽㦳 㩁搉 㫚曶 㮣槩 䱍䱎 䶾𣢧 叱𠮟 墫壿 壯𡉟 媲𡠌 志𢖽 怽𢗿 恆恒 皌𤽜 砞𥑘 祙𥘯 稽𥡴 籑𥶉 絙絚 苿茉 蘷虁 跥跺 躗躛 逸𨓜 鑙𨮺 隆𨺓 隷隸 𢫮𢬎 𣟃𬄺 𦰥𱽨
  𩿣𩿲 𬻋𱽌`
